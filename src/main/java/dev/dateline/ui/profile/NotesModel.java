package dev.dateline.ui.profile;

import dev.dateline.job.JobRunner;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.notes.Transaction;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.notice.NoticeModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/// What the reader keeps, and the way to take each of it back. Changes are written one after the
/// other, in the order they were asked for; a change shows when it is kept. For the FX thread.
public final class NotesModel {
    private static final int MAX_UNDO = 200;

    private final NotesStore notebook;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final Consumer<String> announce;
    private final ObjectProperty<Notes> shared;

    /// Follows the shared ones, which do not hold on to it: a closed window can be forgotten.
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>();

    private final Deque<UndoEntry> undoStack = new ArrayDeque<>();

    /// What was taken back since anything else was done, with the acts that took it back.
    private final Deque<UndoEntry> redoStack = new ArrayDeque<>();

    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Runnable> undoListeners = new ArrayList<>();
    private boolean writing;
    private volatile boolean recording = true;

    /// Takes an act back. Called on a background thread.
    @FunctionalInterface
    public interface Undoer {
        Transaction undo(Transaction act) throws IOException;
    }

    /// Finds out what is to be kept. Called on a background thread.
    @FunctionalInterface
    public interface NoteEventSupplier {
        List<NoteEvent> events() throws IOException;
    }

    private record UndoEntry(String words, Transaction act, Undoer undoer) {}

    @FunctionalInterface
    private interface TransactionWriter {
        Transaction write() throws IOException;
    }

    /// Nothing has been done yet.
    ///
    /// @param say hears what was done, in words for the reader
    public NotesModel(
            UserProfile reader, JobRunner jobs, NoticeModel notices, Consumer<String> say) {
        notebook = reader.notebook();
        shared = reader.notes();
        notes.bind(shared);
        this.jobs = jobs;
        this.notices = notices;
        this.announce = say;
    }

    /// All that holds of what the reader noted.
    public ReadOnlyObjectProperty<Notes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public Notes notes() {
        return notes.get();
    }

    /// Keeps changes as one act that can be taken back.
    ///
    /// @param words what was done, such as "Starred"
    public void commit(String words, NoteEvent... changes) {
        enqueueWrite(() -> notebook.record(changes), act -> pushUndo(words, act, notebook::undo));
    }

    /// The same for changes that are only found out in the background.
    public void commit(String words, NoteEventSupplier found) {
        enqueueWrite(
                () -> notebook.record(found.events()), act -> pushUndo(words, act, notebook::undo));
    }

    /// Tells `listener` whenever something was taken back or done again, after [#notesProperty]
    /// says so.
    public void addUndoListener(Runnable listener) {
        undoListeners.add(listener);
    }

    /// Keeps what nobody would want to take back, such as that an article was read.
    public void commitWithoutUndo(NoteEvent... changes) {
        if (recording) {
            enqueueWrite(() -> notebook.record(changes), _ -> {});
        }
    }

    /// Nobody reads in this window, it only poses for a picture: [#commitWithoutUndo] keeps
    /// nothing.
    public void stopRecording() {
        recording = false;
    }

    /// Whether somebody reads in this window.
    public boolean isRecording() {
        return recording;
    }

    /// Something was kept elsewhere, and can be taken back.
    public void pushUndo(String words, Transaction act, Undoer undoer) {
        redoStack.clear();
        undoStack.push(new UndoEntry(words, act, undoer));
        if (undoStack.size() > MAX_UNDO) {
            undoStack.removeLast();
        }
        shared.set(notebook.notes());
        announce.accept(words);
    }

    /// Takes the newest act back that still stands.
    public void undo() {
        undoNewest(undoStack, redoStack, "notes.undone", "notes.nothing-to-undo");
    }

    /// Does again what was taken back last, unless something else was done since.
    public void redo() {
        undoNewest(redoStack, undoStack, "notes.redone", "notes.nothing-to-redo");
    }

    /// Takes the newest of `acts` back, which puts the act that does so among the `others`. Which
    /// one that is shows when all that was asked for before is kept.
    private void undoNewest(
            Deque<UndoEntry> acts, Deque<UndoEntry> others, String said, String nothing) {
        enqueue(() -> {
            UndoEntry newest = acts.poll();
            if (newest == null) {
                announce.accept(Messages.of(nothing));
                runNext();
                return;
            }
            runWrite(
                    () -> newest.undoer().undo(newest.act()),
                    act -> {
                        others.push(new UndoEntry(newest.words(), act, newest.undoer()));
                        undoListeners.forEach(Runnable::run);
                        announce.accept(Messages.of(said, newest.words()));
                    });
        });
    }

    private void enqueueWrite(TransactionWriter writing, Consumer<Transaction> kept) {
        enqueue(() -> runWrite(writing, kept));
    }

    private void runWrite(TransactionWriter writing, Consumer<Transaction> kept) {
        jobs.start(
                _ -> writing.write(),
                act -> {
                    shared.set(notebook.notes());
                    kept.accept(act);
                    runNext();
                },
                cause -> {
                    notices.showFailure(
                            Messages.of("notes.not-saved"),
                            cause,
                            new Action(
                                    Messages.of("action.retry"),
                                    () -> enqueueWrite(writing, kept)));
                    runNext();
                });
    }

    private void enqueue(Runnable step) {
        queue.add(step);
        if (!writing) {
            runNext();
        }
    }

    private void runNext() {
        Runnable first = queue.poll();
        writing = first != null;
        if (first != null) {
            first.run();
        }
    }
}
