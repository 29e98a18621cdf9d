package dev.dateline.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.notes.NoteEvent;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.profile.NotesModel;
import dev.dateline.ui.testing.WindowFixture;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the reader keeps, in the whole window, by keyboard.
class NotesStoryTest extends WindowFixture {
    @Test
    void aStarIsSetKeptAndTakenBack() {
        openArchive();
        focusList();
        hands.type("s");
        hands.awaitText("Starred");
        assertEquals(1, components.model().notesModel().notes().starred().size());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Starred");
        assertEquals(Set.of(), components.model().notesModel().notes().starred());
    }

    @Test
    void whatWasReadIsMarkedUnreadAndReadAgain() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        hands.await(() -> read() == 1, "read");
        hands.type("u");
        hands.awaitText("Marked as unread");
        hands.await(() -> read() == 0, "unread");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.await(() -> read() == 1, "read as before");
    }

    private long read() {
        var notes = components.model().notesModel().notes();
        return notes.notedOrReadArticles().stream().filter(a -> notes.isRead(a.id())).count();
    }

    @Test
    void severalSelectedArticlesAreStarredAsOne() {
        openArchive();
        focusList();
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.type("s");
        hands.awaitText("Starred 3 articles");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Starred 3 articles");
        assertEquals(Set.of(), components.model().notesModel().notes().starred());
    }

    @Test
    void aTagAndANoteStandWithTheArticle() {
        openArchive();
        focusList();
        hands.type("t");
        hands.awaitText("One word or some");
        hands.type("follow up");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Tagged: follow up");
        hands.type("n");
        hands.awaitText("On the whole article");
        hands.type("Ask Tom Reed again");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Note kept");
        hands.awaitText("Ask Tom Reed again");
    }

    @Test
    void aSearchIsKeptAndTellsWhatIsNew() throws IOException {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.awaitText("Keeps “orchard”");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Search kept: orchard");
        hands.await(() -> components.jobs().unfinishedCount() == 0, "rest");
        Files.writeString(
                folder.resolve("orchards/new.txt"), "date 2022-06-01 The orchard is in bloom.");
        hands.press(KeyCode.F5);
        hands.awaitText("1 new");
    }

    @Test
    void anotherNameIsTypedInThePlaceOfTheOneOffered() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.awaitText("Keeps “orchard”");
        hands.type("Fruit");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Search kept: Fruit");
        assertEquals("Fruit", savedSearches());
    }

    @Test
    void whatIsKeptIsThereAgainInTheNextWindow() throws IOException {
        openArchive();
        focusList();
        hands.type("s");
        hands.awaitText("Starred");
        closeWindow();
        openWindow();
        assertEquals(1, components.model().notesModel().notes().starred().size());
    }

    @Test
    void aKeptSearchIsRenamedRemovedAndBroughtBack() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.awaitText("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.awaitText("Keeps “orchard”");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Search kept: orchard");
        hands.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.F2);
        hands.awaitText("Another name for “orchard”.");
        hands.press(KeyCode.A, KeyCode.CONTROL);
        hands.type("Fruit");
        hands.press(KeyCode.ENTER);
        hands.awaitText("Search is now called Fruit");
        assertEquals("Fruit", savedSearches());

        hands.press(KeyCode.DELETE);
        hands.awaitText("Search removed: Fruit");
        assertEquals("", savedSearches());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Search removed: Fruit");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Search is now called Fruit");
        assertEquals("orchard", savedSearches());
    }

    @Test
    void whatWasTakenBackIsDoneAgain() {
        starAndTakeBack();
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Done again: Starred");
        assertEquals(1, components.model().notesModel().notes().starred().size());
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Nothing to do again");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Starred");
        assertEquals(0, components.model().notesModel().notes().starred().size());
    }

    @Test
    void afterAnythingElseNothingIsDoneAgain() {
        starAndTakeBack();
        hands.type("e");
        hands.awaitText("Added to the dossier");
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.awaitText("Nothing to do again");
        assertEquals(0, components.model().notesModel().notes().starred().size());
    }

    private void starAndTakeBack() {
        openArchive();
        focusList();
        hands.type("s");
        hands.awaitText("Starred");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Undone: Starred");
    }

    @Test
    void whatIsStillBeingWrittenIsTakenBackAndDoneAgainInItsTurn() {
        openArchive();
        FxThread.run(() -> {
            NotesModel keeping = components.model().notesModel();
            keeping.commit("First", new NoteEvent.SameSpeaker("Ann Bell", "Eva Lund"));
            keeping.commit("Second", new NoteEvent.SameSpeaker("Ann Bell", "Tom Reed"));
            keeping.undo();
            keeping.redo();
        });
        hands.awaitText("Done again: Second");
        assertEquals(2, components.model().notesModel().notes().sameSpeakers().size());
    }

    @Test
    void theDossierIsThereAgainAndEachStepCanBeTakenBack() throws IOException {
        openArchive();
        focusList();
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.type("e");
        hands.awaitText("2 articles added to the dossier");
        hands.press(KeyCode.END);
        awaitArticle("courier/trams.txt");
        hands.type("e");
        hands.awaitText("Added to the dossier: Trams run late");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.press(KeyCode.DOWN, KeyCode.ALT);
        hands.awaitText("Order of the dossier changed");
        List<String> order = dossier();
        assertEquals(3, order.size());
        hands.await(() -> components.jobs().unfinishedCount() == 0, "rest");

        closeWindow();
        openWindow();
        openArchive();
        hands.awaitText("Dossier 3");
        assertEquals(order, dossier());
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.press(KeyCode.DELETE);
        hands.awaitText("Taken out of the dossier");
        hands.awaitText("Dossier 2");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.awaitText("Dossier 3");
        assertEquals(order, dossier());
    }

    private List<String> dossier() {
        return FxThread.call(() ->
                components.model().dossier().items().stream().map(DossierEntry::label).toList());
    }

    private String savedSearches() {
        return FxThread.call(() ->
                components.model().notesModel().notes().savedSearches().stream()
                        .map(kept -> kept.event().name())
                        .collect(Collectors.joining(", ")));
    }
}
