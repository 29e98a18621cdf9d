package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.theme.Theme;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The whole window on a real stage, used by keyboard as a reader would.
class WindowStoryTest extends WindowStory {
    @Test
    void anArticleIsFoundReadCollectedAndExported() throws IOException {
        openArchive();

        hands.type("/");
        hands.type("orchard");
        hands.see("Articles with “orchard”  ·  2 found");

        hands.press(KeyCode.ENTER);
        hands.see("A late frost has hit");
        hands.press(KeyCode.F3);
        hands.see("Hit 1 of 2");
        hands.press(KeyCode.F3);
        hands.see("Hit 2 of 2");

        goTo("March 2022");
        hands.see("1 found");
        hands.press(KeyCode.ENTER);
        hands.see("Quillon has bought a cider press");
        reads("herald/cider.txt");

        focusList();
        hands.type("e");
        hands.see("Added to the dossier: Quillon buys a cider press");
        hands.see("Dossier 1");

        hands.press(KeyCode.E, KeyCode.CONTROL);
        hands.await(() -> Files.exists(target), "the file");
        hands.await(() -> session.jobs().unfinishedCount() == 0, "rest");
        String pdf = textOf(target);
        assertTrue(pdf.contains("Quillon buys a cider press"), pdf);
        assertTrue(pdf.contains("Ann Bell"), pdf);
        assertFalse(pdf.contains("Trams"), pdf);
    }

    @Test
    void aNewReaderIsOfferedTheSample() {
        hands.see("Try the sample");
        FxThread.run(() -> session.model().openSample());
        hands.see("36 articles");
        hands.see("Courier Wire");
    }

    @Test
    void whatCannotBeReadIsListedWithItsReason() {
        openArchive();
        hands.see("1 file could not be read");
        hands.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("picture.txt");
        hands.see("binary data");
        hands.press(KeyCode.ESCAPE);
        assertFalse(hands.sees("picture.txt"));
    }

    @Test
    void quotationsAreListedAndOpenTheirArticle() {
        openArchive();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("Half the blossom is gone");
        hands.see("Eva Lund");
        reads("herald/frost.txt");
        hands.type("j");
        hands.type("j");
        hands.press(KeyCode.ENTER);
        reads("courier/trams.txt");
        hands.see("Quote 1 of 1");
    }

    @Test
    void anArchiveOpensWithTheFocusInTheList() {
        openArchive();
        reads("herald/frost.txt");
        hands.type("j");
        reads("courier/harbour.txt");
    }

    @Test
    void quotationsAreNarrowedByWordsThatWereSaid() {
        openArchive();
        hands.type("w");
        hands.see("3 quotes");
        hands.type("blossom");
        hands.see("1 quote");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.ENTER);
        hands.see("Quote 1 of 1");
    }

    @Test
    void keysMeanTheQuotationThatIsSelectedOrTheArticleThatIsRead() {
        openArchive();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("3 quotes");
        hands.type("j");
        hands.type("e");
        hands.see("“We will press every apple of the orchard ourselves,”");
        hands.see("Dossier 1");
        ExportSelection.Item collected = session.model().dossier().items().getFirst().item();
        assertEquals(new ExportSelection.Item.QuoteItem("herald/cider.txt", 0), collected);
        hands.press(KeyCode.ENTER);
        reads("herald/cider.txt");
        hands.type("s");
        hands.see("Starred");
        assertEquals(Set.of(reading().id()), session.model().keeping().notes().starred());
    }

    @Test
    void thePaletteFindsACommandByItsName() {
        openArchive();
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.see("Clear the search");
        hands.type("dark");
        hands.await(() -> !hands.seesNow("Clear the search"), "narrowed");
        hands.press(KeyCode.ENTER);
        assertEquals(Theme.DARK, FxThread.call(() -> session.preferences().theme()));
    }

    @Test
    void pageDownTurnsThePageOfTheKeys() {
        openArchive();
        focusList();
        hands.type("?");
        hands.see("All keys");
        hands.await(() -> keys().getViewportBounds().getHeight() > 0, "the keys");
        hands.press(KeyCode.PAGE_DOWN);
        assertTrue(FxThread.call(() -> turnedBy() >= Math.min(left(), seen()) - 1));
    }

    private ScrollPane keys() {
        return hands.nodesNow(ScrollPane.class)
                .filter(pane -> pane.getContent().getStyleClass().contains("dl-key-columns"))
                .findFirst()
                .orElseThrow();
    }

    private double seen() {
        return keys().getViewportBounds().getHeight();
    }

    private double left() {
        return keys().getContent().getLayoutBounds().getHeight() - seen();
    }

    private double turnedBy() {
        return keys().getVvalue() * left();
    }

    @Test
    void thePaletteOffersFirstWhatBeginsSo() {
        openArchive();
        FxThread.run(() -> session.preferences().change(s -> s.withTheme(Theme.DARK.key())));
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type("light");
        hands.see("Highlight the passage");
        hands.press(KeyCode.ENTER);
        assertEquals(Theme.LIGHT, FxThread.call(() -> session.preferences().theme()));
    }

    @Test
    void whatWasDoneIsCutWhereTheLineIsFullNotWhatThereIs() {
        openArchive();
        FxThread.run(
                () -> session.model().say("Added to the dossier: " + "many words ".repeat(50)));
        hands.await(
                () ->
                        hands.nodesNow(Text.class)
                                .anyMatch(
                                        text -> text.getText().startsWith("Added to the dossier")),
                "what was done");
        assertTrue(
                FxThread.call(() ->
                        hands.nodesNow(Text.class)
                                .anyMatch(text -> text.getText().startsWith("4 articles"))));
    }

    @Test
    void theCalendarTakesThePlaceOfTheTimeline() {
        openArchive();
        focusList();
        hands.type("c");
        hands.see("2022");
        hands.press(KeyCode.ENTER);
        assertEquals("date:2022-01-01", text());
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        openArchive();
        focusList();
        hands.see("A late frost has hit");
        assertEquals(List.of(), hands.nameless());
    }

    @Test
    void theLastArchiveAndTheColoursAreKept() throws IOException {
        openArchive();
        FxThread.run(() -> session.preferences().change(s -> s.withTheme("sepia")));
        hands.await(() -> session.jobs().unfinishedCount() == 0, "rest");
        var kept = new SettingsStore(settings).load().settings();
        assertEquals("sepia", kept.theme());
        assertTrue(kept.recentArchives().getFirst().endsWith("orchards"));
    }

    private Article reading() {
        return session.model().reading().readingProperty().get().article().article();
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
