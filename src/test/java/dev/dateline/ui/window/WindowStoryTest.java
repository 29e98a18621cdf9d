package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.settings.SettingsStore;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.testing.WindowFixture;

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
class WindowStoryTest extends WindowFixture {
    @Test
    void anArticleIsFoundReadCollectedAndExported() throws IOException {
        openArchive();

        hands.type("/");
        hands.type("orchard");
        hands.awaitText("Articles with “orchard”  ·  2 found");

        hands.press(KeyCode.ENTER);
        hands.awaitText("A late frost has hit");
        hands.press(KeyCode.F3);
        hands.awaitText("Hit 1 of 2");
        hands.press(KeyCode.F3);
        hands.awaitText("Hit 2 of 2");

        goTo("March 2022");
        hands.awaitText("1 found");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Quillon has bought a cider press");
        awaitArticle("herald/cider.txt");

        focusList();
        hands.type("e");
        hands.awaitText("Added to the dossier: Quillon buys a cider press");
        hands.awaitText("Dossier 1");

        hands.press(KeyCode.E, KeyCode.CONTROL);
        hands.await(() -> Files.exists(target), "the file");
        hands.await(() -> components.jobs().unfinishedCount() == 0, "rest");
        String pdf = textOf(target);
        assertTrue(pdf.contains("Quillon buys a cider press"), pdf);
        assertTrue(pdf.contains("Ann Bell"), pdf);
        assertFalse(pdf.contains("Trams"), pdf);
    }

    @Test
    void aNewReaderIsOfferedTheSample() {
        hands.awaitText("Try the sample");
        FxThread.run(() -> components.model().openSample());
        hands.awaitText("36 articles");
        hands.awaitText("Courier Wire");
    }

    @Test
    void whatCannotBeReadIsListedWithItsReason() {
        openArchive();
        hands.awaitText("1 file could not be read");
        hands.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("picture.txt");
        hands.awaitText("binary data");
        hands.press(KeyCode.ESCAPE);
        assertFalse(hands.sees("picture.txt"));
    }

    @Test
    void quotationsAreListedAndOpenTheirArticle() {
        openArchive();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("Half the blossom is gone");
        hands.awaitText("Eva Lund");
        awaitArticle("herald/frost.txt");
        hands.type("j");
        hands.type("j");
        hands.press(KeyCode.ENTER);
        awaitArticle("courier/trams.txt");
        hands.awaitText("Quote 1 of 1");
    }

    @Test
    void anArchiveOpensWithTheFocusInTheList() {
        openArchive();
        awaitArticle("herald/frost.txt");
        hands.type("j");
        awaitArticle("courier/harbour.txt");
    }

    @Test
    void quotationsAreNarrowedByWordsThatWereSaid() {
        openArchive();
        hands.type("w");
        hands.awaitText("3 quotes");
        hands.type("blossom");
        hands.awaitText("1 quote");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.ENTER);
        hands.awaitText("Quote 1 of 1");
    }

    @Test
    void keysMeanTheQuotationThatIsSelectedOrTheArticleThatIsRead() {
        openArchive();
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("3 quotes");
        hands.type("j");
        hands.type("e");
        hands.awaitText("“We will press every apple of the orchard ourselves,”");
        hands.awaitText("Dossier 1");
        ExportSelection.Item collected = components.model().dossier().items().getFirst().item();
        assertEquals(new ExportSelection.Item.QuoteItem("herald/cider.txt", 0), collected);
        hands.press(KeyCode.ENTER);
        awaitArticle("herald/cider.txt");
        hands.type("s");
        hands.awaitText("Starred");
        assertEquals(Set.of(reading().id()), components.model().notesModel().notes().starred());
    }

    @Test
    void thePaletteFindsACommandByItsName() {
        openArchive();
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.awaitText("Clear the search");
        hands.type("dark");
        hands.await(() -> !hands.seesNow("Clear the search"), "narrowed");
        hands.press(KeyCode.ENTER);
        assertEquals(Theme.DARK, FxThread.call(() -> components.settingsModel().theme()));
    }

    @Test
    void pageDownTurnsThePageOfTheKeys() {
        openArchive();
        focusList();
        hands.type("?");
        hands.awaitText("All keys");
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
        FxThread.run(() -> components.settingsModel().update(s -> s.withTheme(Theme.DARK.key())));
        hands.press(KeyCode.K, KeyCode.CONTROL);
        hands.type("light");
        hands.awaitText("Highlight the passage");
        hands.press(KeyCode.ENTER);
        assertEquals(Theme.LIGHT, FxThread.call(() -> components.settingsModel().theme()));
    }

    @Test
    void whatWasDoneIsCutWhereTheLineIsFullNotWhatThereIs() {
        openArchive();
        FxThread.run(() ->
                components.model().announce("Added to the dossier: " + "many words ".repeat(50)));
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
        hands.awaitText("2022");
        hands.press(KeyCode.ENTER);
        assertEquals("date:2022-01-01", text());
    }

    @Test
    void everythingThatTakesTheFocusHasAName() {
        openArchive();
        focusList();
        hands.awaitText("A late frost has hit");
        assertEquals(List.of(), hands.nameless());
    }

    @Test
    void theLastArchiveAndTheColoursAreKept() throws IOException {
        openArchive();
        FxThread.run(() -> components.settingsModel().update(s -> s.withTheme("sepia")));
        hands.await(() -> components.jobs().unfinishedCount() == 0, "rest");
        var kept = new SettingsStore(settings).load().settings();
        assertEquals("sepia", kept.theme());
        assertTrue(kept.recentArchives().getFirst().endsWith("orchards"));
    }

    private Article reading() {
        return components.model().openArticleModel().articleProperty().get().article().article();
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
