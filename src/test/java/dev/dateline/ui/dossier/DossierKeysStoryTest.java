package dev.dateline.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/// Tests that statement and article keys apply to the selected dossier entry.
class DossierKeysStoryTest extends WindowFixture {
    /// Adds a quotation and an article to the dossier and opens a third article.
    @BeforeEach
    void collect() throws IOException {
        writeUnnamedSources();
        Files.writeString(
                folder.resolve("orchards/plums.txt"),
                "date 2022-04-02 Plums\n\n“There are plums,” said an official in Holm.\n\n“Pears"
                        + " are late,” said Ann Bell.\n");
        openArchive(6);
        focusList();
        robot.type("U");
        robot.awaitText("3 statements of 2 wordings");
        robot.press(KeyCode.DOWN);
        robot.type("e");
        robot.await(
                () -> dossierItems().equals(List.of(new Item.QuoteItem("plums.txt", 0))), "one");
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.DOWN);
        robot.type("e");
        robot.await(() -> dossierItems().size() == 2, "two");
        assertEquals(new Item.ArticleItem("talks.txt"), dossierItems().getLast());
        openArticle("herald/frost.txt", 0);
        awaitArticle("herald/frost.txt");
        robot.press(KeyCode.DIGIT3, KeyCode.CONTROL);
    }

    @Test
    void quotationIsCitedAndLinked() {
        robot.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Copied with its source: “There are plums,”");
        assertTrue(clipboardText().contains("plums.txt"), clipboardText());
        robot.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Link copied");
        assertTrue(clipboardText().contains("plums.txt"), clipboardText());
    }

    @Test
    void articleIsCitedAndLinked() {
        robot.type("j");
        robot.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Copied with its source: The talks");
        assertTrue(clipboardText().contains("talks.txt"), clipboardText());
        assertFalse(clipboardText().contains("It was late"), clipboardText());
        robot.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Link copied");
        assertTrue(clipboardText().contains("talks.txt"), clipboardText());
        assertFalse(clipboardText().contains("quote"), clipboardText());
    }

    @Test
    void articleOfEntryIsStarredTaggedAndRead() throws IOException {
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals(Set.of(articleId("plums.txt")), notes().starred());
        robot.press(KeyCode.DOWN);
        robot.type("u");
        robot.awaitText("Marked as read");
        assertTrue(notes().isRead(articleId("talks.txt")));
        robot.type("t");
        robot.awaitText("One word or some");
        robot.type("sale");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Tagged: sale");
        assertEquals(Set.of("sale"), Set.copyOf(notes().tags(articleId("talks.txt"))));
    }

    @Test
    void noteAppliesToQuotation() throws IOException {
        robot.type("n");
        robot.awaitText("On “There are plums,”");
        addNoteTo("plums.txt");
    }

    @Test
    void noteAppliesToWholeArticle() throws IOException {
        robot.press(KeyCode.DOWN);
        robot.type("n");
        robot.awaitText("On the whole article");
        addNoteTo("talks.txt");
    }

    private void addNoteTo(String path) throws IOException {
        robot.type("Which ones?");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Note kept");
        assertEquals(1, notes().annotations(articleId(path)).size());
    }

    @Test
    void entriesAreNotAddedTwice() {
        robot.type("e");
        robot.awaitText("In the dossier already: “There are plums,”");
        robot.type("jE");
        robot.awaitText("In the dossier already: The talks");
        assertEquals(2, dossierItems().size());
    }

    @Test
    void quotationIsVerifiedAndReuseShown() {
        robot.type("v");
        awaitArticle("plums.txt");
        robot.awaitText("The same words stand in the file.");
        robot.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.type("q");
        robot.awaitText("Where these words are printed");
    }

    @Test
    void rejectedQuotationLeavesDossier() throws IOException {
        collectPears();
        robot.type("x");
        robot.awaitText("Not a quotation: “There are plums,”");
        robot.await(() -> dossierItems().size() == 2, "gone");
        robot.type("E");
        robot.awaitText("In the dossier already: The talks");
        assertEquals(List.of("The talks", "“Pears are late,”"), dossierLabels());
        assertEquals(new Item.QuoteItem("plums.txt", 0), dossierItems().getLast());
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.await(() -> dossierItems().size() == 3, "there again");
        assertEquals(
                List.of("“There are plums,”", "The talks", "“Pears are late,”"), dossierLabels());
        assertEquals(new Item.QuoteItem("plums.txt", 1), dossierItems().getLast());
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
        FxThread.run(() -> components.model().addToDossier(List.of(DossierEntry.of(article, 1))));
        robot.awaitText("Added to the dossier: “Pears are late,”");
    }

    @Test
    void correctedSpeakerIsShown() {
        robot.type("o");
        robot.awaitText("Names of the article");
        robot.type("Tom Reed");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Tom Reed  ·  2 Apr 2022");
        robot.type("jE");
        robot.awaitText("In the dossier already: The talks");
    }

    @Test
    void articleCannotBeRejected() {
        openArticle("plums.txt", 0);
        awaitArticle("plums.txt");
        robot.press(KeyCode.DOWN);
        robot.type("x");
        robot.awaitText("Choose a quotation first");
    }
}
