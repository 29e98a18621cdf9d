package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.notes.Notes;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.FxThread;

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
class DossierKeysStoryTest extends WindowStory {
    /// A quotation and an article; a third article is read.
    @BeforeEach
    void collect() throws IOException {
        writeUnnamed();
        Files.writeString(
                folder.resolve("orchards/plums.txt"),
                "date 2022-04-02 Plums\n\n“There are plums,” said an official in Holm.\n\n“Pears"
                        + " are late,” said Ann Bell.\n");
        hands.see("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.see("6 articles");
        hands.see("up to date");
        focusList();
        hands.type("U");
        hands.see("3 statements of 2 wordings");
        hands.press(KeyCode.DOWN);
        hands.type("e");
        hands.await(() -> items().equals(List.of(new Item.QuoteItem("plums.txt", 0))), "one");
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.DOWN);
        hands.type("e");
        hands.await(() -> items().size() == 2, "two");
        assertEquals(new Item.ArticleItem("talks.txt"), items().getLast());
        FxThread.run(() -> session.model().route().read("herald/frost.txt", 0));
        reads("herald/frost.txt");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
    }

    private List<Item> items() {
        return session.model().dossier().items().stream().map(DossierEntry::item).toList();
    }

    private Notes notes() {
        return session.model().keeping().notes();
    }

    private static String copied() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void aQuotationIsCitedAndLinked() {
        hands.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Copied with its source: “There are plums,”");
        assertTrue(copied().contains("plums.txt"), copied());
        hands.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Link copied");
        assertTrue(copied().contains("plums.txt"), copied());
    }

    @Test
    void anArticleIsCitedAndLinkedAsAWhole() {
        hands.type("j");
        hands.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Copied with its source: The talks");
        assertTrue(copied().contains("talks.txt"), copied());
        assertFalse(copied().contains("It was late"), copied());
        hands.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Link copied");
        assertTrue(copied().contains("talks.txt"), copied());
        assertFalse(copied().contains("quote"), copied());
    }

    @Test
    void theArticleOfAnEntryIsStarredTaggedAndRead() throws IOException {
        hands.type("s");
        hands.see("Starred");
        assertEquals(Set.of(articleId("plums.txt")), notes().starred());
        hands.press(KeyCode.DOWN);
        hands.type("u");
        hands.see("Marked as read");
        assertTrue(notes().isRead(articleId("talks.txt")));
        hands.type("t");
        hands.see("One word or some");
        hands.type("sale");
        hands.press(KeyCode.ENTER);
        hands.see("Tagged: sale");
        assertEquals(Set.of("sale"), Set.copyOf(notes().tags(articleId("talks.txt"))));
    }

    @Test
    void aQuotationIsNoted() throws IOException {
        hands.type("n");
        hands.see("On “There are plums,”");
        keepsANoteOn("plums.txt");
    }

    @Test
    void anArticleIsNotedAsAWhole() throws IOException {
        hands.press(KeyCode.DOWN);
        hands.type("n");
        hands.see("On the whole article");
        keepsANoteOn("talks.txt");
    }

    private void keepsANoteOn(String path) throws IOException {
        hands.type("Which ones?");
        hands.press(KeyCode.ENTER);
        hands.see("Note kept");
        assertEquals(1, notes().annotations(articleId(path)).size());
    }

    @Test
    void whatIsInTheDossierIsNotCollectedOnceMoreNorWhatIsReadBeside() {
        hands.type("e");
        hands.see("In the dossier already: “There are plums,”");
        hands.type("jE");
        hands.see("In the dossier already: The talks");
        assertEquals(2, items().size());
    }

    @Test
    void aQuotationIsHeldAgainstItsFileAndItsWordsAreFollowed() {
        hands.type("v");
        reads("plums.txt");
        hands.see("The same words stand in the file.");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.type("q");
        hands.see("Where these words are printed");
    }

    @Test
    void whatIsNoQuotationGoesFromItAndTheOthersStay() throws IOException {
        collectPears();
        hands.type("x");
        hands.see("Not a quotation: “There are plums,”");
        hands.await(() -> items().size() == 2, "gone");
        hands.type("E");
        hands.see("In the dossier already: The talks");
        assertEquals(List.of("The talks", "“Pears are late,”"), labels());
        assertEquals(new Item.QuoteItem("plums.txt", 0), items().getLast());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.await(() -> items().size() == 3, "there again");
        assertEquals(List.of("“There are plums,”", "The talks", "“Pears are late,”"), labels());
        assertEquals(new Item.QuoteItem("plums.txt", 1), items().getLast());
    }

    private void collectPears() throws IOException {
        var article =
                session.model()
                        .archive()
                        .archiveProperty()
                        .get()
                        .article("plums.txt")
                        .orElseThrow();
        FxThread.run(() -> session.model().collect(DossierEntry.of(article, 1)));
        hands.see("Added to the dossier: “Pears are late,”");
    }

    private List<String> labels() {
        return session.model().dossier().items().stream().map(DossierEntry::label).toList();
    }

    @Test
    void whoIsSaidToHaveSaidItStandsWithIt() {
        hands.type("o");
        hands.see("Names of the article");
        hands.type("Tom Reed");
        hands.press(KeyCode.ENTER);
        hands.see("Tom Reed  ·  2 Apr 2022");
        hands.type("jE");
        hands.see("In the dossier already: The talks");
    }

    @Test
    void anArticleIsNoQuotationToBeCorrected() {
        FxThread.run(() -> session.model().route().read("plums.txt", 0));
        reads("plums.txt");
        hands.press(KeyCode.DOWN);
        hands.type("x");
        hands.see("Choose a quotation first");
    }
}
