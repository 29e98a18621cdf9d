package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.SampleArticle;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Tests the keys of the reading pane and the actions they request.
class ArticleKeysTest extends ArticlePaneFixture {
    @Test
    void noteTargetsSelectionOrWholeArticle() {
        FxThread.run(pane::writeNote);
        FxThread.run(() -> {
            pane.reveal(SampleArticle.span("batteries in Oulu"));
            pane.writeNote();
            pane.highlightPassage();
        });
        assertEquals(
                List.of("note on “”", "note on “batteries in Oulu”", "highlight batteries in Oulu"),
                requests);
    }

    @Test
    void bracketKeysStepThroughQuotes() {
        type("]");
        assertEquals(List.of("Ann Bell"), labelTexts(".position-bar .hyperlink"));
        type("]");
        assertEquals(List.of("Ville Koski"), labelTexts(".position-bar .hyperlink"));
        type("[");
        assertEquals(List.of("Ann Bell"), labelTexts(".position-bar .hyperlink"));
        assertEquals(
                List.of(
                        "Ann Bell",
                        "chief executive",
                        "“said” · 90% sure · said with these words",
                        "o other speaker · x not a quotation · p same person · v verify"
                                + " · q where else"),
                labelTexts(".quote-card .label"));
    }

    @Test
    void speakerChipOpensSpeaker() {
        FxThread.run(() ->
                pane.node().lookupAll(".speaker-chip").stream()
                        .map(Button.class::cast)
                        .filter(chip -> chip.getText().equals("Ville Koski"))
                        .forEach(Button::fire));
        assertEquals(List.of("speaker Ville Koski"), requests);
    }

    @Test
    void eKeysCollectArticleOrQuote() {
        type("E");
        assertEquals(List.of(), requests);
        type("e");
        type("]");
        type("E");
        assertEquals(List.of("article 2022/northwind.txt", "quote 0"), requests);
    }

    @Test
    void copiesSelectionWithCitation() {
        FxThread.run(() -> {
            pane.reveal(SampleArticle.span("batteries"));
            press(KeyCode.C, true);
        });
        assertEquals(
                List.of(
                        """
                        cite batteries

                        Northwind opens a plant in Oulu. Oulu Herald, 4 March 2022. \
                        2022/northwind.txt\
                        """),
                requests);
    }

    @Test
    void copiesAllDisplayedText() {
        FxThread.run(() -> {
            press(KeyCode.A, false);
            press(KeyCode.C, false);
        });
        assertEquals(
                column().text().text(),
                FxThread.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void exposesTextAndSelectionToScreenReaders() {
        FxThread.run(() -> pane.reveal(SampleArticle.span("batteries")));
        String all = (String) FxThread.call(() -> ask(AccessibleAttribute.TEXT));
        int start = (int) FxThread.call(() -> ask(AccessibleAttribute.SELECTION_START));
        int end = (int) FxThread.call(() -> ask(AccessibleAttribute.SELECTION_END));
        assertEquals("batteries", all.substring(start, end));
    }

    @Test
    void toggleShowsQuoteList() {
        assertNull(pane.node().lookup(".article-quote-list"));
        FxThread.run(() -> ((ToggleButton) pane.node().lookup(".position-bar-quotes")).fire());
        Node list = pane.node().lookup(".article-quote-list");
        assertEquals(3, ((ListView<?>) list).getItems().size());
        FxThread.run(() -> ((ToggleButton) pane.node().lookup(".position-bar-quotes")).fire());
        assertNull(pane.node().lookup(".article-quote-list"));
    }

    private Object ask(AccessibleAttribute attribute) {
        return textPane().queryAccessibleAttribute(attribute);
    }

    private void type(String character) {
        FxThread.run(() ->
                textPane()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        character,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private void press(KeyCode code, boolean shift) {
        textPane()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
    }
}
