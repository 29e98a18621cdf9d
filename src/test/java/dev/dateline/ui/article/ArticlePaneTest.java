package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.SampleArticle;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkit;
import dev.dateline.ui.fx.Theme;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.ArrayList;
import java.util.List;

@ExtendWith(FxToolkit.class)
class ArticlePaneTest {
    private final List<String> asked = new ArrayList<>();
    private final ArticlePane pane = FxThread.call(() -> new ArticlePane(new AskedActions(asked)));
    private final Stage stage = FxThread.call(Stage::new);

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            var scene = new Scene((Parent) pane.node(), 1000, 500);
            Theme.LIGHT.dress(scene);
            stage.setScene(scene);
            stage.show();
            pane.show(
                    SampleArticle.quoted(),
                    SampleArticle.spans("Oulu"),
                    List.of("Read as windows-1252."));
            layout();
        });
    }

    @AfterEach
    void close() {
        FxThread.run(stage::close);
    }

    private void layout() {
        pane.node().applyCss();
        ((Parent) pane.node()).layout();
    }

    @Test
    void showsDayAndSourceAndLengthAndWhatWasGuessed() {
        assertEquals(List.of("Oulu Herald"), shown(".article-source"));
        assertEquals(List.of("4 March 2022  ·  44 words"), shown(".article-facts"));
        assertEquals(List.of("Read as windows-1252."), shown(".article-note"));
    }

    @Test
    void showsTheHeadlineAndEveryParagraphOnce() {
        List<String> passages =
                FxThread.call(() -> column().passages().stream().map(PassageView::text).toList());
        assertEquals("Northwind opens a plant in Oulu", passages.get(0));
        assertEquals(3, passages.size());
    }

    @Test
    void setsAboutSixtySixCharactersToTheLine() {
        int first = FxThread.call(() -> column().passages().get(1).offsetAt(endOfFirstLine()));
        assertEquals(66, first, 6);
    }

    private Point2D endOfFirstLine() {
        PassageView passage = column().passages().get(1);
        return new Point2D(passage.getWidth(), passage.caret(0).getHeight() / 2);
    }

    @Test
    void marksQuotationsWithTheirMarksAndARuleInTheGutter() {
        PassageView last = FxThread.call(() -> column().passages().get(2));
        List<String> tinted =
                last.marked(Mark.QUOTE).stream().map(span -> span.in(last.text())).toList();
        assertEquals(List.of("\"Nobody asked us,\"", "\"We would have said yes.\""), tinted);
        assertTrue(
                FxThread.call(() -> last.lookup(".quote-rule").getBoundsInParent().getMaxX() < 0));
    }

    @Test
    void marksTheNextHitMoreStronglyThanTheOthers() {
        assertEquals(List.of(), current());
        FxThread.run(pane::nextHit);
        TextSpan first = current().getFirst();
        FxThread.run(pane::nextHit);
        TextSpan second = current().getFirst();
        assertTrue(first.end() < second.start());
        assertEquals("Oulu", second.in(column().text().text()));
        assertEquals(List.of("Hit 2 of 3"), shown(".reading-bar .dl-muted", "Hit"));
    }

    @Test
    void whatIsLookedForTakesThePlaceOfTheHitsUntilItIsOver() {
        FxThread.run(() -> {
            pane.find();
            find().setText("nobody  asked");
            layout();
        });
        assertEquals(List.of("once"), shown(".find-bar .dl-muted"));
        assertEquals("Nobody asked", current().getFirst().in(column().text().text()));
        FxThread.run(() -> find().setText("nowhere"));
        assertEquals(List.of("not found"), shown(".find-bar .dl-muted"));
        FxThread.run(() ->
                find().fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ESCAPE,
                                        false,
                                        false,
                                        false,
                                        false)));
        FxThread.run(pane::nextHit);
        assertEquals("Oulu", current().getFirst().in(column().text().text()));
    }

    private TextField find() {
        return (TextField) pane.node().lookup(".find-bar .text-field");
    }

    @Test
    void aPassageIsHighlightedWhereTheReaderNotedIt() {
        TextSpan words = SampleArticle.span("hiring 300 people");
        var remark = new ReaderNotes.Remark("1", words, "hiring 300 people", "Check this");
        FxThread.run(() -> pane.showNotes(new ReaderNotes(true, List.of("jobs"), List.of(remark))));
        PassageView passage = FxThread.call(() -> column().passages().get(1));
        assertEquals(
                List.of("hiring 300 people"),
                passage.marked(Mark.HIGHLIGHT).stream().map(s -> s.in(passage.text())).toList());
        assertEquals(List.of("Check this"), shown(".remark-text"));
        assertEquals(List.of("jobs"), shown(".remark-tags"));
    }

    @Test
    void aNoteIsAskedForOnWhatIsSelectedAndElseOnTheWhole() {
        FxThread.run(pane::remark);
        FxThread.run(() -> {
            pane.reveal(SampleArticle.span("batteries in Oulu"));
            pane.remark();
            pane.highlightPassage();
        });
        assertEquals(
                List.of("note on “”", "note on “batteries in Oulu”", "highlight batteries in Oulu"),
                asked);
    }

    @Test
    void paragraphsAreNumberedOnDemand() {
        assertEquals(List.of(), shown(".passage-number"));
        FxThread.run(pane::toggleNumbers);
        assertEquals(List.of("1", "2"), shown(".passage-number"));
    }

    @Test
    void bringsWhatIsRevealedIntoView() {
        FxThread.run(() -> {
            pane.textSizeProperty().set(36);
            layout();
        });
        TextSpan last =
                new TextSpan(column().text().text().length() - 5, column().text().text().length());
        assertFalse(FxThread.call(() -> pane.view().isInView(last.start())));
        FxThread.run(() -> pane.reveal(SampleArticle.span("yes.")));
        assertTrue(FxThread.call(() -> pane.view().isInView(last.start())));
    }

    @Test
    void putsATickBesideTheScrollBarForEachHitAndQuotation() {
        assertEquals(3, pane.view().ticks().shown(Mark.HIT).size());
        assertEquals(3, pane.view().ticks().shown(Mark.QUOTE).size());
        assertTrue(
                pane.view().ticks().shown(Mark.HIT).stream()
                        .allMatch(tick -> tick > 0 && tick < 1));
    }

    @Test
    void goesThroughQuotationsByBracketAndSaysWhoSpeaks() {
        type("]");
        assertEquals(List.of("Ann Bell"), shown(".reading-bar .hyperlink"));
        type("]");
        assertEquals(List.of("Ville Koski"), shown(".reading-bar .hyperlink"));
        type("[");
        assertEquals(List.of("Ann Bell"), shown(".reading-bar .hyperlink"));
        assertEquals(
                List.of(
                        "Ann Bell",
                        "chief executive",
                        "“said” · 90% sure · said with these words",
                        "o other speaker · x not a quotation · p same person · v verify"
                                + " · q where else"),
                FxThread.call(() -> ((QuoteCard) pane.view().lookup(".quote-card")).lines()));
    }

    @Test
    void opensASpeakerByTheChip() {
        FxThread.run(() ->
                pane.node().lookupAll(".speaker-chip").stream()
                        .map(Button.class::cast)
                        .filter(chip -> chip.getText().equals("Ville Koski"))
                        .forEach(Button::fire));
        assertEquals(List.of("speaker Ville Koski"), asked);
    }

    @Test
    void collectsTheArticleOrTheCurrentQuotation() {
        type("E");
        assertEquals(List.of(), asked);
        type("e");
        type("]");
        type("E");
        assertEquals(List.of("article 2022/northwind.txt", "quote 0"), asked);
    }

    @Test
    void copiesWhatIsSelectedWithWhereItWasPrinted() {
        FxThread.run(() -> {
            pane.reveal(SampleArticle.span("batteries"));
            press(KeyCode.C, true);
        });
        assertEquals(
                """
                batteries

                Northwind opens a plant in Oulu. Oulu Herald, 4 March 2022. 2022/northwind.txt\
                """,
                FxThread.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void copiesTheWholeTextAsItIsRead() {
        FxThread.run(() -> {
            press(KeyCode.A, false);
            press(KeyCode.C, false);
        });
        assertEquals(
                column().text().text(),
                FxThread.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void tellsScreenReadersTextAndSelection() {
        FxThread.run(() -> pane.reveal(SampleArticle.span("batteries")));
        String all = (String) FxThread.call(() -> ask(AccessibleAttribute.TEXT));
        int start = (int) FxThread.call(() -> ask(AccessibleAttribute.SELECTION_START));
        int end = (int) FxThread.call(() -> ask(AccessibleAttribute.SELECTION_END));
        assertEquals("batteries", all.substring(start, end));
    }

    @Test
    void findsTheOffsetUnderAPointOfTheText() {
        int offset = column().text().fromFile(SampleArticle.span("Bell")).orElseThrow().start();
        Rectangle2D caret = FxThread.call(() -> column().caret(offset));
        var point = new Point2D(caret.getMinX() + 1, caret.getMinY() + caret.getHeight() / 2);
        assertEquals(offset, FxThread.call(() -> column().offsetAt(point)));
    }

    @Test
    void setsTheTextLarger() {
        double before = FxThread.call(() -> column().passages().get(1).getHeight());
        FxThread.run(() -> {
            pane.textSizeProperty().set(27);
            layout();
        });
        double after = FxThread.call(() -> column().passages().get(1).getHeight());
        assertEquals(1.5, after / before, 0.1);
    }

    @Test
    void listsTheQuotationsOnDemand() {
        assertNull(pane.node().lookup(".quote-panel"));
        FxThread.run(() -> ((ToggleButton) pane.node().lookup(".reading-bar-quotes")).fire());
        Node list = pane.node().lookup(".quote-panel");
        assertEquals(3, ((ListView<?>) list).getItems().size());
        FxThread.run(() -> ((ToggleButton) pane.node().lookup(".reading-bar-quotes")).fire());
        assertNull(pane.node().lookup(".quote-panel"));
    }

    @Test
    void showsNothingAfterItWasCleared() {
        FxThread.run(pane::clear);
        assertFalse(pane.node().isVisible());
    }

    private TextColumn column() {
        return pane.view().column();
    }

    private Object ask(AccessibleAttribute attribute) {
        return pane.view().queryAccessibleAttribute(attribute);
    }

    /// The current hit as a span of the reading text.
    private List<TextSpan> current() {
        var spans = new ArrayList<TextSpan>();
        List<PassageView> passages = column().passages();
        for (int i = 0; i < passages.size(); i++) {
            int start = column().text().parts().get(i).start();
            passages.get(i).marked(Mark.CURRENT_HIT).forEach(s -> spans.add(s.shift(start)));
        }
        return spans;
    }

    private List<String> shown(String selector) {
        return shown(selector, "");
    }

    private List<String> shown(String selector, String beginning) {
        return FxThread.call(() ->
                pane.node().lookupAll(selector).stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .filter(text -> text.startsWith(beginning))
                        .toList());
    }

    private void type(String character) {
        FxThread.run(() ->
                pane.view()
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
        pane.view()
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false));
    }
}
