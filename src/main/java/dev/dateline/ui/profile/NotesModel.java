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

/// Holds the user's notes, records changes to them in the background and undoes them.
///
/// Changes are written one after the other, in the order of the calls, and become visible once they
/// are written. Each window has an undo stack of its own. FX thread only.
public final class NotesModel {
    private final NotesStore notebook;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final Consumer<String> announce;
    private final ObjectProperty<Notes> shared;

    /// The current notes, bound to the property that all windows share. The binding is weak, so
    /// that closed windows can be garbage-collected.
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>();

    private final UndoStack<UndoEntry> undoStack = new UndoStack<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Runnable> undoListeners = new ArrayList<>();
    private boolean writing;
    private volatile boolean recording = true;

    /// Undoes a transaction and returns the new transaction that reverses it. Called on a
    /// background thread.
    @FunctionalInterface
    public interface Undoer {
        Transaction undo(Transaction transaction) throws IOException;
    }

    /// Computes the note events to record. Called on a background thread.
    @FunctionalInterface
    public interface NoteEventSupplier {
        List<NoteEvent> events() throws IOException;
    }

    private record UndoEntry(String label, Transaction transaction, Undoer undoer) {}

    @FunctionalInterface
    private interface TransactionWriter {
        Transaction write() throws IOException;
    }

    /// @param announce receives a status message for each change that is recorded or undone
    public NotesModel(
            UserProfile profile, JobRunner jobs, NoticeModel notices, Consumer<String> announce) {
        notebook = profile.notebook();
        shared = profile.notes();
        notes.bind(shared);
        this.jobs = jobs;
        this.notices = notices;
        this.announce = announce;
    }

    /// Returns the current notes, as an observable property.
    public ReadOnlyObjectProperty<Notes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    public Notes notes() {
        return notes.get();
    }

    /// Records note events as one transaction that can be undone.
    ///
    /// @param label what was done, such as "Starred"
    public void commit(String label, NoteEvent... events) {
        commit(label, () -> List.of(events));
    }

    /// Records note events that are computed in the background, as one transaction that can be
    /// undone.
    public void commit(String label, NoteEventSupplier events) {
        enqueueWrite(
                () -> notebook.record(events.events()),
                transaction -> pushUndo(label, transaction, notebook::undo));
    }

    /// Adds a listener that is called after each undo and redo, when [#notesProperty] has changed.
    public void addUndoListener(Runnable listener) {
        undoListeners.add(listener);
    }

    /// Records events that cannot be undone, such as that an article was read.
    public void commitWithoutUndo(NoteEvent... events) {
        if (recording) {
            enqueueWrite(() -> notebook.record(events), _ -> {});
        }
    }

    /// Makes [#commitWithoutUndo] record nothing, for windows that are rendered but not shown to a
    /// user.
    public void stopRecording() {
        recording = false;
    }

    /// Returns whether [#commitWithoutUndo] records events. May be called on any thread.
    public boolean isRecording() {
        return recording;
    }

    /// Adds a transaction that another class has recorded to the undo stack.
    public void pushUndo(String label, Transaction transaction, Undoer undoer) {
        undoStack.push(new UndoEntry(label, transaction, undoer));
        shared.set(notebook.notes());
        announce.accept(label);
    }

    /// Undoes the newest change.
    public void undo() {
        undoNewest(
                undoStack.undoable(),
                undoStack.redoable(),
                "notes.undone",
                "notes.nothing-to-undo");
    }

    /// Redoes the change that was undone last, unless another change was made since.
    public void redo() {
        undoNewest(
                undoStack.redoable(),
                undoStack.undoable(),
                "notes.redone",
                "notes.nothing-to-redo");
    }

    /// Undoes the newest entry of a stack and pushes the undoing transaction onto the opposite
    /// stack.
    ///
    /// Runs after the pending writes, which may add entries.
    private void undoNewest(
            Deque<UndoEntry> stack, Deque<UndoEntry> opposite, String doneKey, String emptyKey) {
        enqueue(() -> {
            UndoEntry newest = stack.poll();
            if (newest == null) {
                announce.accept(Messages.of(emptyKey));
                runNext();
                return;
            }
            runWrite(
                    () -> newest.undoer().undo(newest.transaction()),
                    transaction -> {
                        opposite.push(new UndoEntry(newest.label(), transaction, newest.undoer()));
                        undoListeners.forEach(Runnable::run);
                        announce.accept(Messages.of(doneKey, newest.label()));
                    });
        });
    }

    private void enqueueWrite(TransactionWriter writer, Consumer<Transaction> onWritten) {
        enqueue(() -> runWrite(writer, onWritten));
    }

    private void runWrite(TransactionWriter writer, Consumer<Transaction> onWritten) {
        jobs.start(
                _ -> writer.write(),
                transaction -> {
                    shared.set(notebook.notes());
                    onWritten.accept(transaction);
                    runNext();
                },
                cause -> {
                    notices.showFailure(
                            Messages.of("notes.not-saved"),
                            cause,
                            new Action(
                                    Messages.of("action.retry"),
                                    () -> enqueueWrite(writer, onWritten)));
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
        Runnable next = queue.poll();
        writing = next != null;
        if (next != null) {
            next.run();
        }
    }
}
