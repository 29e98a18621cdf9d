package dev.dateline.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.notes.NoteEvent;
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

/// Tests notes, saved searches and the dossier with undo, by keyboard.
class NotesStoryTest extends WindowFixture {
    @Test
    void starCanBeUndone() {
        openArchive();
        focusList();
        robot.type("s");
        robot.awaitText("Starred");
        assertEquals(1, notes().starred().size());
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Starred");
        assertEquals(Set.of(), notes().starred());
    }

    @Test
    void readMarkIsToggledAndUndone() {
        openArchive();
        focusList();
        awaitArticle("herald/frost.txt");
        robot.await(() -> readCount() == 1, "read");
        robot.type("u");
        robot.awaitText("Marked as unread");
        robot.await(() -> readCount() == 0, "unread");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.await(() -> readCount() == 1, "read as before");
    }

    private long readCount() {
        var notes = notes();
        return notes.notedOrReadArticles().stream().filter(a -> notes.isRead(a.id())).count();
    }

    @Test
    void starringSeveralArticlesIsOneStep() {
        openArchive();
        focusList();
        robot.press(KeyCode.DOWN, KeyCode.SHIFT);
        robot.press(KeyCode.DOWN, KeyCode.SHIFT);
        robot.type("s");
        robot.awaitText("Starred 3 articles");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Starred 3 articles");
        assertEquals(Set.of(), notes().starred());
    }

    @Test
    void tagAndNoteAreAdded() {
        openArchive();
        focusList();
        robot.type("t");
        robot.awaitText("One word or some");
        robot.type("follow up");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Tagged: follow up");
        robot.type("n");
        robot.awaitText("On the whole article");
        robot.type("Ask Tom Reed again");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Note kept");
        robot.awaitText("Ask Tom Reed again");
    }

    @Test
    void savedSearchCountsNewArticles() throws IOException {
        openArchive();
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.D, KeyCode.CONTROL);
        robot.awaitText("Keeps “orchard”");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Search kept: orchard");
        awaitJobs();
        Files.writeString(
                folder.resolve("orchards/new.txt"), "date 2022-06-01 The orchard is in bloom.");
        robot.press(KeyCode.F5);
        robot.awaitText("1 new");
    }

    @Test
    void suggestedSearchNameCanBeReplaced() {
        openArchive();
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.D, KeyCode.CONTROL);
        robot.awaitText("Keeps “orchard”");
        robot.type("Fruit");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Search kept: Fruit");
        assertEquals("Fruit", savedSearches());
    }

    @Test
    void starIsRestoredInNextWindow() throws IOException {
        openArchive();
        focusList();
        robot.type("s");
        robot.awaitText("Starred");
        closeWindow();
        openWindow();
        assertEquals(1, notes().starred().size());
    }

    @Test
    void savedSearchIsRenamedRemovedAndRestored() {
        openArchive();
        robot.type("/");
        robot.type("orchard");
        robot.awaitText("2 found");
        robot.press(KeyCode.D, KeyCode.CONTROL);
        robot.awaitText("Keeps “orchard”");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Search kept: orchard");
        robot.press(KeyCode.N, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.press(KeyCode.DOWN);
        robot.press(KeyCode.F2);
        robot.awaitText("Another name for “orchard”.");
        robot.press(KeyCode.A, KeyCode.CONTROL);
        robot.type("Fruit");
        robot.press(KeyCode.ENTER);
        robot.awaitText("Search is now called Fruit");
        assertEquals("Fruit", savedSearches());

        robot.press(KeyCode.DELETE);
        robot.awaitText("Search removed: Fruit");
        assertEquals("", savedSearches());
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Search removed: Fruit");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Search is now called Fruit");
        assertEquals("orchard", savedSearches());
    }

    @Test
    void redoRestoresStar() {
        starAndUndo();
        robot.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Done again: Starred");
        assertEquals(1, notes().starred().size());
        robot.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Nothing to do again");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Starred");
        assertEquals(0, notes().starred().size());
    }

    @Test
    void newChangeClearsRedo() {
        starAndUndo();
        robot.type("e");
        robot.awaitText("Added to the dossier: Frost in the orchard");
        robot.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);
        robot.awaitText("Nothing to do again");
        assertEquals(0, notes().starred().size());
    }

    private void starAndUndo() {
        openArchive();
        focusList();
        robot.type("s");
        robot.awaitText("Starred");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Undone: Starred");
    }

    @Test
    void undoWaitsForPendingWrites() {
        openArchive();
        FxThread.run(() -> {
            NotesModel notes = components.model().notesModel();
            notes.commit("First", new NoteEvent.SameSpeaker("Ann Bell", "Eva Lund"));
            notes.commit("Second", new NoteEvent.SameSpeaker("Ann Bell", "Tom Reed"));
            notes.undo();
            notes.redo();
        });
        robot.awaitText("Done again: Second");
        assertEquals(2, notes().sameSpeakers().size());
    }

    @Test
    void dossierIsRestoredAndUndoable() throws IOException {
        openArchive();
        focusList();
        robot.press(KeyCode.DOWN, KeyCode.SHIFT);
        robot.type("e");
        robot.awaitText("2 articles added to the dossier");
        robot.press(KeyCode.END);
        awaitArticle("courier/trams.txt");
        robot.type("e");
        robot.awaitText("Added to the dossier: Trams run late");
        robot.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.press(KeyCode.DOWN, KeyCode.ALT);
        robot.awaitText("Order of the dossier changed");
        List<String> order = dossierLabels();
        assertEquals(3, order.size());
        awaitJobs();

        closeWindow();
        openWindow();
        openArchive();
        robot.awaitText("Dossier 3");
        assertEquals(order, dossierLabels());
        robot.press(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.press(KeyCode.DELETE);
        robot.awaitText("Taken out of the dossier");
        robot.awaitText("Dossier 2");
        robot.press(KeyCode.Z, KeyCode.CONTROL);
        robot.awaitText("Dossier 3");
        assertEquals(order, dossierLabels());
    }

    private String savedSearches() {
        return FxThread.call(() ->
                notes().savedSearches().stream()
                        .map(search -> search.event().name())
                        .collect(Collectors.joining(", ")));
    }
}
