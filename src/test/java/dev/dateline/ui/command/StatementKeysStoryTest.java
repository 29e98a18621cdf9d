package dev.dateline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// Tests keys for statements and their articles, in the list of unnamed sources and in the
/// quotation list.
class StatementKeysStoryTest extends WindowFixture {
    @BeforeEach
    void openWithUnnamed() throws IOException {
        writeUnnamedSources();
        openArchive(6);
        focusList();
        awaitArticle("herald/frost.txt");
    }

    /// Selects a row: 1 is “There are plums,” in plums.txt, 2 is “It is not true,” in talks.txt, 4
    /// is the sentence of the people familiar with the talks.
    private void select(int row) {
        robot.type("U");
        robot.awaitText("3 statements of 2 wordings");
        for (int down = 0; down < row; down++) {
            robot.press(KeyCode.DOWN);
        }
    }

    @Test
    void quotationIsAddedToDossier() {
        select(2);
        robot.type("e");
        robot.await(() -> dossierItems().equals(List.of(new Item.QuoteItem("talks.txt", 0))), "it");
    }

    @Test
    void articleOfSentenceIsAddedToDossier() {
        select(4);
        robot.type("e");
        robot.await(() -> dossierItems().equals(List.of(new Item.ArticleItem("talks.txt"))), "it");
    }

    @Test
    void quotationIsVerified() {
        select(2);
        robot.type("v");
        awaitArticle("talks.txt");
        robot.awaitText("The same words stand in the file.");
    }

    @Test
    void rejectedQuotationBecomesSentence() {
        select(2);
        robot.type("x");
        robot.awaitText("Not a quotation: “It is not true,”");
        robot.awaitText("“It is not true,” said one official.");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Not a quotation");
        robot.awaitGone("“It is not true,” said one official.");
    }

    @Test
    void namedSourceLeavesList() {
        select(2);
        robot.type("o");
        robot.awaitText("Names of the article");
        robot.type("Ann Bell");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Ann Bell said “It is not true,”");
        robot.awaitText("2 statements of 2 wordings");
    }

    @Test
    void unnamedSourceCannotBeMerged() {
        select(2);
        robot.type("p");
        robot.awaitText("Who spoke is not named");
    }

    @Test
    void speakerIsComparedAndReuseShown() {
        select(2);
        robot.type("b");
        robot.awaitText("To stand beside official");
        robot.press(KeyCode.ESCAPE);
        robot.type("q");
        robot.awaitText("Where these words are printed");
    }

    @Test
    void menuAppliesToSelectedRow() throws IOException {
        openArticle("plums.txt", 0);
        select(4);
        robot.click("All commands");
        chooseFromMenu("Star, or take the star away");
        robot.awaitText("Starred");
        assertEquals(Set.of(articleId("talks.txt")), notes().starred());
    }

    @Test
    void menuKeyAppliesToSelectedRow() throws IOException {
        openArticle("plums.txt", 0);
        select(4);
        robot.press(KeyCode.F10);
        chooseFromMenu("Star, or take the star away");
        robot.awaitText("Starred");
        assertEquals(Set.of(articleId("talks.txt")), notes().starred());
    }

    private void chooseFromMenu(String command) {
        FxThread.run(() -> {
            var menu = (MenuButton) components.scene().lookup(".dl-overflow");
            assertTrue(menu.isShowing());
            menu.getItems().stream()
                    .filter(Menu.class::isInstance)
                    .flatMap(below -> ((Menu) below).getItems().stream())
                    .filter(item -> item.getText().equals(command))
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
    }

    @Test
    void escapeReturnsFromReuseToRow() {
        select(2);
        robot.type("q");
        robot.awaitText("Where these words are printed");
        robot.press(KeyCode.ESCAPE);
        robot.awaitText("3 statements of 2 wordings");
        robot.type("e");
        robot.await(() -> dossierItems().equals(List.of(new Item.QuoteItem("talks.txt", 0))), "it");
        robot.press(KeyCode.ESCAPE);
        robot.awaitText("Articles");
        robot.awaitGone("3 statements of 2 wordings");
    }

    @Test
    void sentenceCannotBeRejected() {
        openArticle("plums.txt", 0);
        select(4);
        robot.type("x");
        robot.awaitText("Choose a quotation first");
        assertTrue(robot.sees("3 statements of 2 wordings"));
    }

    @Test
    void articleOfRowIsStarredTaggedAndRead() throws IOException {
        select(4);
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals(Set.of(articleId("talks.txt")), notes().starred());
        robot.type("u");
        robot.awaitText("Marked as read");
        robot.type("t");
        robot.awaitText("One word or some");
        robot.type("sale");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Tagged: sale");
        assertEquals(Set.of("sale"), Set.copyOf(notes().tags(articleId("talks.txt"))));
    }

    @Test
    void noteAppliesToOpenedSentence() {
        select(4);
        robot.press(KeyCode.ENTER);
        awaitArticle("talks.txt");
        robot.await(
                () -> components.window().views().frame().article().node().isVisible(),
                "the article");
        robot.type("n");
        robot.awaitText("The orchard will be sold, people familiar with the talks said.");
        robot.type("Ask again");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Note kept");
    }

    @Test
    void quoteListStarsArticleOfRow() throws IOException {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("5 quotes");
        robot.press(KeyCode.DOWN);
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals(Set.of(articleId("plums.txt")), notes().starred());
    }

    /// Selects a row while the open article beside the list has another current quotation.
    private void selectPlumsInQuoteList() {
        robot.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.awaitText("5 quotes");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Quote 1 of 1");
        robot.press(KeyCode.DOWN);
    }

    @Test
    void quoteListAddsRowNotOpenArticle() {
        selectPlumsInQuoteList();
        robot.type("E");
        robot.await(() -> dossierItems().equals(List.of(new Item.QuoteItem("plums.txt", 0))), "it");
    }

    @Test
    void quoteListCitesRowNotOpenArticle() {
        selectPlumsInQuoteList();
        robot.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Copied with its source: “There are plums,”");
        String cited = clipboardText();
        assertTrue(cited.contains("There are plums,"), cited);
        assertTrue(cited.contains("plums.txt"), cited);
        robot.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Link copied");
        String link = clipboardText();
        assertTrue(link.contains("plums.txt"), link);
    }

    @Test
    void quoteListNotesRowNotOpenArticle() throws IOException {
        selectPlumsInQuoteList();
        robot.type("n");
        robot.awaitText("On “There are plums,”");
        addNoteTo("plums.txt");
    }

    private void addNoteTo(String path) throws IOException {
        robot.type("Which ones?");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Note kept");
        assertEquals(1, notes().annotations(articleId(path)).size());
    }
}
