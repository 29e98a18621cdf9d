package dev.dateline.ui.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The keys that mean a statement or its article, on rows of those who speak without a name and of
/// the list of statements.
class StatementKeysStoryTest extends WindowFixture {
    @BeforeEach
    void openWithUnnamed() throws IOException {
        writeUnnamedSources();
        hands.awaitText("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.awaitText("6 articles");
        hands.awaitText("up to date");
        focusList();
        awaitArticle("herald/frost.txt");
    }

    /// The first is “There are plums,” in plums.txt, the second “It is not true,” in talks.txt, the
    /// fourth the sentence of those who are familiar with the talks.
    private void select(int row) {
        hands.type("U");
        hands.awaitText("3 statements of 2 wordings");
        for (int down = 0; down < row; down++) {
            hands.press(KeyCode.DOWN);
        }
    }

    private List<Item> collected() {
        return components.model().dossier().items().stream().map(DossierEntry::item).toList();
    }

    @Test
    void aQuotationIsCollected() {
        select(2);
        hands.type("e");
        hands.await(() -> collected().equals(List.of(new Item.QuoteItem("talks.txt", 0))), "it");
    }

    @Test
    void ofASentenceTheArticleIsCollected() {
        select(4);
        hands.type("e");
        hands.await(() -> collected().equals(List.of(new Item.ArticleItem("talks.txt"))), "it");
    }

    @Test
    void aQuotationIsHeldAgainstItsFile() {
        select(2);
        hands.type("v");
        awaitArticle("talks.txt");
        hands.awaitText("The same words stand in the file.");
    }

    @Test
    void whatIsNoQuotationIsASentenceThatTells() {
        select(2);
        hands.type("x");
        hands.awaitText("Not a quotation: “It is not true,”");
        hands.awaitText("“It is not true,” said one official.");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Not a quotation");
        hands.await(() -> !hands.seesNow("“It is not true,” said one official."), "a quotation");
    }

    @Test
    void whoIsNamedByTheReaderIsUnnamedNoMore() {
        select(2);
        hands.type("o");
        hands.awaitText("Names of the article");
        hands.type("Ann Bell");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Ann Bell said “It is not true,”");
        hands.awaitText("2 statements of 2 wordings");
    }

    @Test
    void whoHasNoNameIsNobodysOtherName() {
        select(2);
        hands.type("p");
        hands.awaitText("Who spoke is not named");
    }

    @Test
    void theSpeakerIsComparedAndTheWordsAreFollowed() {
        select(2);
        hands.type("b");
        hands.awaitText("To stand beside official");
        hands.press(KeyCode.ESCAPE);
        hands.type("q");
        hands.awaitText("Where these words are printed");
    }

    @Test
    void fromTheMenuTheSelectedRowIsMeantToo() throws IOException {
        FxThread.run(() -> components.model().navigator().openArticle("plums.txt", 0));
        select(4);
        hands.click("All commands");
        chooseFromMenu("Star, or take the star away");
        hands.awaitText("Starred");
        var starred = components.model().notesModel().notes().starred();
        assertEquals(Set.of(articleId("talks.txt")), starred);
    }

    @Test
    void aKeyOpensTheMenuAndTheSelectedRowIsMeant() throws IOException {
        FxThread.run(() -> components.model().navigator().openArticle("plums.txt", 0));
        select(4);
        hands.press(KeyCode.F10);
        chooseFromMenu("Star, or take the star away");
        hands.awaitText("Starred");
        var starred = components.model().notesModel().notes().starred();
        assertEquals(Set.of(articleId("talks.txt")), starred);
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
    void escapeLeadsFromTheWordsThatWereFollowedBackToTheRow() {
        select(2);
        hands.type("q");
        hands.awaitText("Where these words are printed");
        hands.press(KeyCode.ESCAPE);
        hands.awaitText("3 statements of 2 wordings");
        hands.type("e");
        hands.await(() -> collected().equals(List.of(new Item.QuoteItem("talks.txt", 0))), "it");
        hands.press(KeyCode.ESCAPE);
        hands.awaitText("Articles");
        assertFalse(hands.sees("3 statements of 2 wordings"));
    }

    @Test
    void ofASentenceNothingIsCorrectedThatIsNoQuotation() {
        FxThread.run(() -> components.model().navigator().openArticle("plums.txt", 0));
        select(4);
        hands.type("x");
        hands.awaitText("Choose a quotation first");
        assertTrue(hands.sees("3 statements of 2 wordings"));
    }

    @Test
    void theArticleOfARowIsStarredTaggedAndRead() throws IOException {
        select(4);
        hands.type("s");
        hands.awaitText("Starred");
        var notes = components.model().notesModel();
        assertEquals(Set.of(articleId("talks.txt")), notes.notes().starred());
        hands.type("u");
        hands.awaitText("Marked as read");
        hands.type("t");
        hands.awaitText("One word or some");
        hands.type("sale");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Tagged: sale");
        assertEquals(Set.of("sale"), Set.copyOf(notes.notes().tags(articleId("talks.txt"))));
    }

    @Test
    void aNoteIsOnTheSentenceThatWasOpened() {
        select(4);
        hands.press(KeyCode.ENTER);
        awaitArticle("talks.txt");
        hands.await(() -> components.window().article().node().isVisible(), "the article");
        hands.type("n");
        hands.awaitText("The orchard will be sold, people familiar with the talks said.");
        hands.type("Ask again");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Note kept");
    }

    @Test
    void inTheListOfStatementsTheArticleOfTheRowIsMeantToo() throws IOException {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("5 quotes");
        hands.press(KeyCode.DOWN);
        hands.type("s");
        hands.awaitText("Starred");
        assertEquals(
                Set.of(articleId("plums.txt")), components.model().notesModel().notes().starred());
    }

    /// Another one is the current quotation of the article that is read beside the list.
    private void selectPlumsInTheListOfStatements() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.awaitText("5 quotes");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Quote 1 of 1");
        hands.press(KeyCode.DOWN);
    }

    @Test
    void inTheListOfStatementsTheRowIsCollectedNotWhatIsReadBeside() {
        selectPlumsInTheListOfStatements();
        hands.type("E");
        hands.await(() -> collected().equals(List.of(new Item.QuoteItem("plums.txt", 0))), "it");
    }

    @Test
    void inTheListOfStatementsTheRowIsCitedNotWhatIsReadBeside() {
        selectPlumsInTheListOfStatements();
        hands.press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Copied with its source: “There are plums,”");
        String cited = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(cited.contains("There are plums,"), cited);
        assertTrue(cited.contains("plums.txt"), cited);
        hands.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Link copied");
        String link = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(link.contains("plums.txt"), link);
    }

    @Test
    void inTheListOfStatementsTheRowIsNotedNotWhatIsReadBeside() throws IOException {
        selectPlumsInTheListOfStatements();
        hands.type("n");
        hands.awaitText("On “There are plums,”");
        keepsANoteOn("plums.txt");
    }

    private void keepsANoteOn(String path) throws IOException {
        hands.type("Which ones?");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Note kept");
        var notes = components.model().notesModel().notes();
        assertEquals(1, notes.annotations(articleId(path)).size());
    }
}
