package dev.dateline.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/// Tests the main paths through the window by keyboard.
class WindowStoryTest extends WindowFixture {
    @Test
    void articleIsFoundCollectedAndExported() throws IOException {
        openArchive();

        robot.type("/");
        robot.type("orchard");
        robot.awaitText("Articles with “orchard”  ·  2 found");

        robot.press(KeyCode.ENTER);
        robot.awaitText("A late frost has hit");
        robot.press(KeyCode.F3);
        robot.awaitText("Hit 1 of 2");
        robot.press(KeyCode.F3);
        robot.awaitText("Hit 2 of 2");

        goToDate("March 2022");
        robot.awaitText("1 found");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Quillon has bought a cider press");
        awaitArticle("herald/cider.txt");

        focusList();
        robot.type("e");
        robot.awaitText("Added to the dossier: Quillon buys a cider press");
        robot.awaitText("Dossier 1");

        robot.press(KeyCode.E, KeyCode.CONTROL);
        robot.await(() -> Files.exists(target), "the file");
        awaitJobs();
        String pdf = textOf(target);
        assertTrue(pdf.contains("Quillon buys a cider press"), pdf);
        assertTrue(pdf.contains("Ann Bell"), pdf);
        assertFalse(pdf.contains("Trams"), pdf);
    }

    @Test
    void welcomeOffersSample() {
        robot.awaitText("Try the sample");
        openLargeSample();
        robot.awaitText("Courier Wire");
    }

    @Test
    void unreadableFileIsListedWithReason() {
        openArchive();
        robot.awaitText("1 file could not be read");
        robot.press(KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("picture.txt");
        robot.awaitText("binary data");
        robot.press(KeyCode.ESCAPE);
        robot.awaitGone("picture.txt");
    }

    @Test
    void quotationsOpenTheirArticle() {
        openArchive();
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("Half the blossom is gone");
        robot.awaitText("Eva Lund");
        awaitArticle("herald/frost.txt");
        robot.type("j");
        robot.type("j");
        robot.press(KeyCode.ENTER);
        awaitArticle("courier/trams.txt");
        robot.awaitText("Quote 1 of 1");
    }

    @Test
    void openedArchiveFocusesList() {
        openArchive();
        awaitArticle("herald/frost.txt");
        robot.type("j");
        awaitArticle("courier/harbour.txt");
    }

    @Test
    void wordFiltersQuotations() {
        openArchive();
        robot.type("w");
        robot.awaitText("3 quotes");
        robot.type("blossom");
        robot.awaitText("1 quote");
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.ENTER);
        robot.awaitText("Quote 1 of 1");
    }

    @Test
    void keysApplyToSelectedQuotationOrOpenArticle() throws IOException {
        openArchive();
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("3 quotes");
        robot.type("j");
        robot.type("e");
        robot.awaitText("“We will press every apple of the orchard ourselves,”");
        robot.awaitText("Dossier 1");
        ExportSelection.Item collected = dossierItems().getFirst();
        assertEquals(new ExportSelection.Item.QuoteItem("herald/cider.txt", 0), collected);
        robot.press(KeyCode.ENTER);
        awaitArticle("herald/cider.txt");
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals(Set.of(articleId("herald/cider.txt")), notes().starred());
    }

    @Test
    void paletteFindsCommandByName() {
        openArchive();
        robot.press(KeyCode.K, KeyCode.CONTROL);
        robot.awaitText("Clear the search");
        robot.type("dark");
        robot.awaitGone("Clear the search");
        robot.press(KeyCode.ENTER);
        assertEquals(Theme.DARK, FxThread.call(() -> components.settingsModel().theme()));
    }

    @Test
    void pageDownScrollsKeySheet() {
        openArchive();
        focusList();
        robot.type("?");
        robot.awaitText("All keys");
        robot.await(() -> keys().getViewportBounds().getHeight() > 0, "the keys");
        robot.press(KeyCode.PAGE_DOWN);
        assertTrue(
                FxThread.call(() -> scrolledBy() >= Math.min(hiddenHeight(), visibleHeight()) - 1));
    }

    private ScrollPane keys() {
        return robot.nodesNow(ScrollPane.class)
                .filter(pane -> pane.getContent().getStyleClass().contains("dl-key-columns"))
                .findFirst()
                .orElseThrow();
    }

    private double visibleHeight() {
        return keys().getViewportBounds().getHeight();
    }

    private double hiddenHeight() {
        return keys().getContent().getLayoutBounds().getHeight() - visibleHeight();
    }

    private double scrolledBy() {
        return keys().getVvalue() * hiddenHeight();
    }

    @Test
    void paletteListsWordStartsFirst() {
        openArchive();
        FxThread.run(() -> components.settingsModel().update(s -> s.withTheme(Theme.DARK.key())));
        robot.press(KeyCode.K, KeyCode.CONTROL);
        robot.type("light");
        robot.awaitText("Highlight the passage");
        robot.press(KeyCode.ENTER);
        assertEquals(Theme.LIGHT, FxThread.call(() -> components.settingsModel().theme()));
    }

    @Test
    void longStatusMessageIsTruncatedBeforeCounts() {
        openArchive();
        FxThread.run(() ->
                components
                        .model()
                        .statusMessage()
                        .show("Added to the dossier: " + "many words ".repeat(50)));
        robot.await(
                () ->
                        robot.nodesNow(Text.class)
                                .anyMatch(
                                        text -> text.getText().startsWith("Added to the dossier")),
                "what was done");
        assertTrue(
                FxThread.call(() ->
                        robot.nodesNow(Text.class)
                                .anyMatch(text -> text.getText().startsWith("4 articles"))));
    }

    @Test
    void calendarReplacesTimeline() {
        openArchive();
        focusList();
        robot.type("c");
        robot.awaitText("2022");
        robot.press(KeyCode.ENTER);
        assertEquals("date:2022-01-01", searchText());
    }

    @Test
    void focusStopsHaveNames() {
        openArchive();
        focusList();
        robot.awaitText("A late frost has hit");
        assertEquals(List.of(), robot.unnamedFocusStops());
    }

    @Test
    void archiveAndThemeAreSaved() throws IOException {
        openArchive();
        FxThread.run(() -> components.settingsModel().update(s -> s.withTheme("sepia")));
        awaitJobs();
        var saved = new SettingsStore(settingsFile).load().settings();
        assertEquals("sepia", saved.theme());
        assertTrue(saved.recentArchives().getFirst().endsWith("orchards"));
    }

    private static String textOf(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
