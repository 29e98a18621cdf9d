package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.notes.Notes;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/// Keys that mean a statement or its article mean the selected entry of the dossier, whatever is
/// read beside it.
class DossierKeysStoryTest extends WindowFixture {
    /// A quotation and an article; a third article is read.
    @BeforeEach
    void collect() throws IOException {
        writeUnnamedSources();
        Files.writeString(
                folder.resolve("orchards/plums.txt"),
                "date 2022-04-02 Plums\n\n“There are plums,” said an official in Holm.\n\n“Pears"
                        + " are late,” said Ann Bell.\n");
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("6 articles");
        hands.awaitText("up to date");
        focusList();
        hands.type("U");
        hands.awaitText("3 statements of 2 wordings");
        hands.press(KeyCode.DOWN);
        hands.type("e");
        hands.await(() -> items().equals(List.of(new Item.QuoteItem("plums.txt", 0))), "one");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.type("e");
        hands.await(() -> items().size() == 2, "two");
        assertEquals(new Item.ArticleItem("talks.txt"), items().getLast());
        FxThread.run(() -> components.model().navigator().openArticle("herald/frost.txt", 0));
        awaitArticle("herald/frost.txt");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
    }

    private List<Item> items() {
        return components.model().dossier().items().stream().map(DossierEntry::item).toList();
    }

    private Notes notes() {
        return components.model().notesModel().notes();
    }

    private static String copied() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void aQuotationIsCitedAndLinked() {
        hands.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Copied with its source: “There are plums,”");
        assertTrue(copied().contains("plums.txt"), copied());
        hands.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Link copied");
        assertTrue(copied().contains("plums.txt"), copied());
    }

    @Test
    void anArticleIsCitedAndLinkedAsAWhole() {
        hands.type("j");
        hands.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Copied with its source: The talks");
        assertTrue(copied().contains("talks.txt"), copied());
        assertFalse(copied().contains("It was late"), copied());
        hands.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Link copied");
        assertTrue(copied().contains("talks.txt"), copied());
        assertFalse(copied().contains("quote"), copied());
    }

    @Test
    void theArticleOfAnEntryIsStarredTaggedAndRead() throws IOException {
        hands.type("s");
        hands.awaitText("Starred");
        assertEquals(Set.of(articleId("plums.txt")), notes().starred());
        hands.press(KeyCode.DOWN);
        hands.type("u");
        hands.awaitText("Marked as read");
        assertTrue(notes().isRead(articleId("talks.txt")));
        hands.type("t");
        hands.awaitText("One word or some");
        hands.type("sale");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Tagged: sale");
        assertEquals(Set.of("sale"), Set.copyOf(notes().tags(articleId("talks.txt"))));
    }

    @Test
    void aQuotationIsNoted() throws IOException {
        hands.type("n");
        hands.awaitText("On “There are plums,”");
        keepsANoteOn("plums.txt");
    }

    @Test
    void anArticleIsNotedAsAWhole() throws IOException {
        hands.press(KeyCode.DOWN);
        hands.type("n");
        hands.awaitText("On the whole article");
        keepsANoteOn("talks.txt");
    }

    private void keepsANoteOn(String path) throws IOException {
        hands.type("Which ones?");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Note kept");
        assertEquals(1, notes().annotations(articleId(path)).size());
    }

    @Test
    void whatIsInTheDossierIsNotCollectedOnceMoreNorWhatIsReadBeside() {
        hands.type("e");
        hands.awaitText("In the dossier already: “There are plums,”");
        hands.type("jE");
        hands.awaitText("In the dossier already: The talks");
        assertEquals(2, items().size());
    }

    @Test
    void aQuotationIsHeldAgainstItsFileAndItsWordsAreFollowed() {
        hands.type("v");
        awaitArticle("plums.txt");
        hands.awaitText("The same words stand in the file.");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.type("q");
        hands.awaitText("Where these words are printed");
    }

    @Test
    void whatIsNoQuotationGoesFromItAndTheOthersStay() throws IOException {
        collectPears();
        hands.type("x");
        hands.awaitText("Not a quotation: “There are plums,”");
        hands.await(() -> items().size() == 2, "gone");
        hands.type("E");
        hands.awaitText("In the dossier already: The talks");
        assertEquals(List.of("The talks", "“Pears are late,”"), labels());
        assertEquals(new Item.QuoteItem("plums.txt", 0), items().getLast());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.await(() -> items().size() == 3, "there again");
        assertEquals(List.of("“There are plums,”", "The talks", "“Pears are late,”"), labels());
        assertEquals(new Item.QuoteItem("plums.txt", 1), items().getLast());
    }

    private void collectPears() throws IOException {
        var article =
                components
                        .model()
                        .archive()
                        .archiveProperty()
                        .get()
                        .article("plums.txt")
                        .orElseThrow();
        FxThread.run(() -> components.model().addToDossier(DossierEntry.of(article, 1)));
        hands.awaitText("Added to the dossier: “Pears are late,”");
    }

    private List<String> labels() {
        return components.model().dossier().items().stream().map(DossierEntry::label).toList();
    }

    @Test
    void whoIsSaidToHaveSaidItStandsWithIt() {
        hands.type("o");
        hands.awaitText("Names of the article");
        hands.type("Tom Reed");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Tom Reed  ·  2 Apr 2022");
        hands.type("jE");
        hands.awaitText("In the dossier already: The talks");
    }

    @Test
    void anArticleIsNoQuotationToBeCorrected() {
        FxThread.run(() -> components.model().navigator().openArticle("plums.txt", 0));
        awaitArticle("plums.txt");
        hands.press(KeyCode.DOWN);
        hands.type("x");
        hands.awaitText("Choose a quotation first");
    }
}
