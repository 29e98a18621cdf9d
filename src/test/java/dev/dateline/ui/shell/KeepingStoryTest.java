package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.notes.NoteEvent;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.FxThread;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the reader keeps, in the whole window, by keyboard.
class KeepingStoryTest extends WindowStory {
    @Test
    void aStarIsSetKeptAndTakenBack() {
        openArchive();
        focusList();
        hands.type("s");
        hands.see("Starred");
        assertEquals(1, session.model().keeping().notes().starred().size());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Starred");
        assertEquals(Set.of(), session.model().keeping().notes().starred());
    }

    @Test
    void whatWasReadIsMarkedUnreadAndReadAgain() {
        openArchive();
        focusList();
        reads("herald/frost.txt");
        hands.await(() -> read() == 1, "read");
        hands.type("u");
        hands.see("Marked as unread");
        hands.await(() -> read() == 0, "unread");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.await(() -> read() == 1, "read as before");
    }

    private long read() {
        var notes = session.model().keeping().notes();
        return notes.notedOrReadArticles().stream().filter(a -> notes.isRead(a.id())).count();
    }

    @Test
    void severalSelectedArticlesAreStarredAsOne() {
        openArchive();
        focusList();
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.type("s");
        hands.see("Starred 3 articles");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Starred 3 articles");
        assertEquals(Set.of(), session.model().keeping().notes().starred());
    }

    @Test
    void aTagAndANoteStandWithTheArticle() {
        openArchive();
        focusList();
        hands.type("t");
        hands.see("One word or some");
        hands.type("follow up");
        hands.press(KeyCode.ENTER);
        hands.see("Tagged: follow up");
        hands.type("n");
        hands.see("On the whole article");
        hands.type("Ask Tom Reed again");
        hands.press(KeyCode.ENTER);
        hands.see("Note kept");
        hands.see("Ask Tom Reed again");
    }

    @Test
    void aSearchIsKeptAndTellsWhatIsNew() throws IOException {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.see("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.see("Keeps “orchard”");
        hands.press(KeyCode.ENTER);
        hands.see("Search kept: orchard");
        hands.await(() -> session.jobs().unfinishedCount() == 0, "rest");
        Files.writeString(
                folder.resolve("orchards/new.txt"), "date 2022-06-01 The orchard is in bloom.");
        hands.press(KeyCode.F5);
        hands.see("1 new");
    }

    @Test
    void anotherNameIsTypedInThePlaceOfTheOneOffered() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.see("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.see("Keeps “orchard”");
        hands.type("Fruit");
        hands.press(KeyCode.ENTER);
        hands.see("Search kept: Fruit");
        assertEquals("Fruit", savedSearches());
    }

    @Test
    void whatIsKeptIsThereAgainInTheNextWindow() throws IOException {
        openArchive();
        focusList();
        hands.type("s");
        hands.see("Starred");
        closeWindow();
        openWindow();
        assertEquals(1, session.model().keeping().notes().starred().size());
    }

    @Test
    void aKeptSearchIsRenamedRemovedAndBroughtBack() {
        openArchive();
        hands.type("/");
        hands.type("orchard");
        hands.see("2 found");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.see("Keeps “orchard”");
        hands.press(KeyCode.ENTER);
        hands.see("Search kept: orchard");
        hands.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.F2);
        hands.see("Another name for “orchard”.");
        hands.press(KeyCode.A, KeyCode.CONTROL);
        hands.type("Fruit");
        hands.press(KeyCode.ENTER);
        hands.see("Search is now called Fruit");
        assertEquals("Fruit", savedSearches());

        hands.press(KeyCode.DELETE);
        hands.see("Search removed: Fruit");
        assertEquals("", savedSearches());
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Search removed: Fruit");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Search is now called Fruit");
        assertEquals("orchard", savedSearches());
    }

    @Test
    void whatWasTakenBackIsDoneAgain() {
        starAndTakeBack();
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Done again: Starred");
        assertEquals(1, session.model().keeping().notes().starred().size());
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Nothing to do again");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Starred");
        assertEquals(0, session.model().keeping().notes().starred().size());
    }

    @Test
    void afterAnythingElseNothingIsDoneAgain() {
        starAndTakeBack();
        hands.type("e");
        hands.see("Added to the dossier");
        hands.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.see("Nothing to do again");
        assertEquals(0, session.model().keeping().notes().starred().size());
    }

    private void starAndTakeBack() {
        openArchive();
        focusList();
        hands.type("s");
        hands.see("Starred");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Undone: Starred");
    }

    @Test
    void whatIsStillBeingWrittenIsTakenBackAndDoneAgainInItsTurn() {
        openArchive();
        FxThread.run(() -> {
            Keeping keeping = session.model().keeping();
            keeping.change("First", new NoteEvent.SameSpeaker("Ann Bell", "Eva Lund"));
            keeping.change("Second", new NoteEvent.SameSpeaker("Ann Bell", "Tom Reed"));
            keeping.undo();
            keeping.redo();
        });
        hands.see("Done again: Second");
        assertEquals(2, session.model().keeping().notes().sameSpeakers().size());
    }

    @Test
    void theDossierIsThereAgainAndEachStepCanBeTakenBack() throws IOException {
        openArchive();
        focusList();
        hands.press(KeyCode.DOWN, KeyCode.SHIFT);
        hands.type("e");
        hands.see("2 articles added to the dossier");
        hands.press(KeyCode.END);
        reads("courier/trams.txt");
        hands.type("e");
        hands.see("Added to the dossier: Trams run late");
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.press(KeyCode.DOWN, KeyCode.ALT);
        hands.see("Order of the dossier changed");
        List<String> order = dossier();
        assertEquals(3, order.size());
        hands.await(() -> session.jobs().unfinishedCount() == 0, "rest");

        closeWindow();
        openWindow();
        openArchive();
        hands.see("Dossier 3");
        assertEquals(order, dossier());
        hands.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        hands.press(KeyCode.DELETE);
        hands.see("Taken out of the dossier");
        hands.see("Dossier 2");
        hands.press(KeyCode.Z, KeyCode.CONTROL);
        hands.see("Dossier 3");
        assertEquals(order, dossier());
    }

    private List<String> dossier() {
        return FxThread.call(
                () -> session.model().dossier().items().stream().map(DossierEntry::label).toList());
    }

    private String savedSearches() {
        return FxThread.call(() ->
                session.model().keeping().notes().savedSearches().stream()
                        .map(kept -> kept.event().name())
                        .collect(Collectors.joining(", ")));
    }
}
