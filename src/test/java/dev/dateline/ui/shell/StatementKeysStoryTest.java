package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.FxThread;

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
class StatementKeysStoryTest extends WindowStory {
    @BeforeEach
    void openWithUnnamed() throws IOException {
        writeUnnamed();
        hands.see("A reader for archives of dated news");
        hands.press(KeyCode.O, KeyCode.CONTROL);
        hands.see("6 articles");
        hands.see("up to date");
        focusList();
        reads("herald/frost.txt");
    }

    /// The first is “There are plums,” in plums.txt, the second “It is not true,” in talks.txt, the
    /// fourth the sentence of those who are familiar with the talks.
    private void select(int row) {
        hands.type("U");
        hands.see("3 statements of 2 wordings");
        for (int down = 0; down < row; down++) {
            hands.press(KeyCode.DOWN);
        }
    }

    private List<Item> collected() {
        return session.model().dossier().items().stream().map(DossierEntry::item).toList();
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
        reads("talks.txt");
        hands.see("The same words stand in the file.");
    }

    @Test
    void whatIsNoQuotationIsASentenceThatTells() {
        select(2);
        hands.type("x");
        hands.see("Not a quotation: “It is not true,”");
        hands.see("“It is not true,” said one official.");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Not a quotation");
        hands.await(() -> !hands.seesNow("“It is not true,” said one official."), "a quotation");
    }

    @Test
    void whoIsNamedByTheReaderIsUnnamedNoMore() {
        select(2);
        hands.type("o");
        hands.see("Names of the article");
        hands.type("Ann Bell");
        hands.press(KeyCode.ENTER);
        hands.see("Ann Bell said “It is not true,”");
        hands.see("2 statements of 2 wordings");
    }

    @Test
    void whoHasNoNameIsNobodysOtherName() {
        select(2);
        hands.type("p");
        hands.see("Who spoke is not named");
    }

    @Test
    void theSpeakerIsComparedAndTheWordsAreFollowed() {
        select(2);
        hands.type("b");
        hands.see("To stand beside official");
        hands.press(KeyCode.ESCAPE);
        hands.type("q");
        hands.see("Where these words are printed");
    }

    @Test
    void fromTheMenuTheSelectedRowIsMeantToo() throws IOException {
        FxThread.run(() -> session.model().route().read("plums.txt", 0));
        select(4);
        hands.click("All commands");
        chooseFromMenu("Star, or take the star away");
        hands.see("Starred");
        var starred = session.model().keeping().notes().starred();
        assertEquals(Set.of(articleId("talks.txt")), starred);
    }

    @Test
    void aKeyOpensTheMenuAndTheSelectedRowIsMeant() throws IOException {
        FxThread.run(() -> session.model().route().read("plums.txt", 0));
        select(4);
        hands.press(KeyCode.F10);
        chooseFromMenu("Star, or take the star away");
        hands.see("Starred");
        var starred = session.model().keeping().notes().starred();
        assertEquals(Set.of(articleId("talks.txt")), starred);
    }

    private void chooseFromMenu(String command) {
        FxThread.run(() -> {
            var menu = (MenuButton) session.scene().lookup(".dl-overflow");
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
        hands.see("Where these words are printed");
        hands.press(KeyCode.ESCAPE);
        hands.see("3 statements of 2 wordings");
        hands.type("e");
        hands.await(() -> collected().equals(List.of(new Item.QuoteItem("talks.txt", 0))), "it");
        hands.press(KeyCode.ESCAPE);
        hands.see("Articles");
        assertFalse(hands.sees("3 statements of 2 wordings"));
    }

    @Test
    void ofASentenceNothingIsCorrectedThatIsNoQuotation() {
        FxThread.run(() -> session.model().route().read("plums.txt", 0));
        select(4);
        hands.type("x");
        hands.see("Choose a quotation first");
        assertTrue(hands.sees("3 statements of 2 wordings"));
    }

    @Test
    void theArticleOfARowIsStarredTaggedAndRead() throws IOException {
        select(4);
        hands.type("s");
        hands.see("Starred");
        var notes = session.model().keeping();
        assertEquals(Set.of(articleId("talks.txt")), notes.notes().starred());
        hands.type("u");
        hands.see("Marked as read");
        hands.type("t");
        hands.see("One word or some");
        hands.type("sale");
        hands.press(KeyCode.ENTER);
        hands.see("Tagged: sale");
        assertEquals(Set.of("sale"), Set.copyOf(notes.notes().tags(articleId("talks.txt"))));
    }

    @Test
    void aNoteIsOnTheSentenceThatWasOpened() {
        select(4);
        hands.press(KeyCode.ENTER);
        reads("talks.txt");
        hands.await(() -> session.window().article().node().isVisible(), "the article");
        hands.type("n");
        hands.see("The orchard will be sold, people familiar with the talks said.");
        hands.type("Ask again");
        hands.press(KeyCode.ENTER);
        hands.see("Note kept");
    }

    @Test
    void inTheListOfStatementsTheArticleOfTheRowIsMeantToo() throws IOException {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("5 quotes");
        hands.press(KeyCode.DOWN);
        hands.type("s");
        hands.see("Starred");
        assertEquals(Set.of(articleId("plums.txt")), session.model().keeping().notes().starred());
    }

    /// Another one is the current quotation of the article that is read beside the list.
    private void selectPlumsInTheListOfStatements() {
        hands.press(KeyCode.DIGIT2, KeyCode.CONTROL);
        hands.see("5 quotes");
        hands.press(KeyCode.ENTER);
        hands.see("Quote 1 of 1");
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
        hands.see("Copied with its source: “There are plums,”");
        String cited = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(cited.contains("There are plums,"), cited);
        assertTrue(cited.contains("plums.txt"), cited);
        hands.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Link copied");
        String link = FxThread.call(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(link.contains("plums.txt"), link);
    }

    @Test
    void inTheListOfStatementsTheRowIsNotedNotWhatIsReadBeside() throws IOException {
        selectPlumsInTheListOfStatements();
        hands.type("n");
        hands.see("On “There are plums,”");
        keepsANoteOn("plums.txt");
    }

    private void keepsANoteOn(String path) throws IOException {
        hands.type("Which ones?");
        hands.press(KeyCode.ENTER);
        hands.see("Note kept");
        var notes = session.model().keeping().notes();
        assertEquals(1, notes.annotations(articleId(path)).size());
    }
}
