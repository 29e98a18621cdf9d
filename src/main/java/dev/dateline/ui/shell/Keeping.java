package dev.dateline.ui.shell;

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
public final class Keeping {
    private static final int UNDOABLE = 200;

    private final NotesStore notebook;
    private final JobRunner jobs;
    private final NoticeModel notices;
    private final Consumer<String> say;
    private final ObjectProperty<Notes> shared;

    /// Follows the shared ones, which do not hold on to it: a closed window can be forgotten.
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>();

    private final Deque<Done> done = new ArrayDeque<>();

    /// What was taken back since anything else was done, with the acts that took it back.
    private final Deque<Done> takenBack = new ArrayDeque<>();

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<Runnable> undone = new ArrayList<>();
    private boolean writing;
    private volatile boolean attended = true;

    /// Takes an act back. Called on a background thread.
    @FunctionalInterface
    public interface Undoer {
        Transaction undo(Transaction act) throws IOException;
    }

    /// Finds out what is to be kept. Called on a background thread.
    @FunctionalInterface
    public interface Finding {
        List<NoteEvent> changes() throws IOException;
    }

    private record Done(String words, Transaction act, Undoer undoer) {}

    @FunctionalInterface
    private interface Writing {
        Transaction write() throws IOException;
    }

    /// Nothing has been done yet.
    ///
    /// @param say hears what was done, in words for the reader
    Keeping(Reader reader, JobRunner jobs, NoticeModel notices, Consumer<String> say) {
        notebook = reader.notebook();
        shared = reader.notes();
        notes.bind(shared);
        this.jobs = jobs;
        this.notices = notices;
        this.say = say;
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
    public void change(String words, NoteEvent... changes) {
        write(() -> notebook.record(changes), act -> did(words, act, notebook::undo));
    }

    /// The same for changes that are only found out in the background.
    public void change(String words, Finding found) {
        write(() -> notebook.record(found.changes()), act -> did(words, act, notebook::undo));
    }

    /// Tells `listener` whenever something was taken back or done again, after [#notesProperty]
    /// says so.
    public void whenUndone(Runnable listener) {
        undone.add(listener);
    }

    /// Keeps what nobody would want to take back, such as that an article was read.
    public void note(NoteEvent... changes) {
        if (attended) {
            write(() -> notebook.record(changes), _ -> {});
        }
    }

    /// Nobody reads in this window, it only poses for a picture: [#note] keeps nothing.
    public void pose() {
        attended = false;
    }

    /// Whether somebody reads in this window.
    public boolean isAttended() {
        return attended;
    }

    /// Something was kept elsewhere, and can be taken back.
    public void did(String words, Transaction act, Undoer undoer) {
        takenBack.clear();
        done.push(new Done(words, act, undoer));
        if (done.size() > UNDOABLE) {
            done.removeLast();
        }
        shared.set(notebook.notes());
        say.accept(words);
    }

    /// Takes the newest act back that still stands.
    public void undo() {
        takeBack(done, takenBack, "keep.undone", "keep.nothing-to-undo");
    }

    /// Does again what was taken back last, unless something else was done since.
    public void redo() {
        takeBack(takenBack, done, "keep.redone", "keep.nothing-to-redo");
    }

    /// Takes the newest of `acts` back, which puts the act that does so among the `others`. Which
    /// one that is shows when all that was asked for before is kept.
    private void takeBack(Deque<Done> acts, Deque<Done> others, String said, String nothing) {
        inTurn(() -> {
            Done newest = acts.poll();
            if (newest == null) {
                say.accept(Messages.of(nothing));
                next();
                return;
            }
            start(
                    () -> newest.undoer().undo(newest.act()),
                    act -> {
                        others.push(new Done(newest.words(), act, newest.undoer()));
                        undone.forEach(Runnable::run);
                        say.accept(Messages.of(said, newest.words()));
                    });
        });
    }

    private void write(Writing writing, Consumer<Transaction> kept) {
        inTurn(() -> start(writing, kept));
    }

    private void start(Writing writing, Consumer<Transaction> kept) {
        jobs.start(
                _ -> writing.write(),
                act -> {
                    shared.set(notebook.notes());
                    kept.accept(act);
                    next();
                },
                cause -> {
                    notices.showFailure(
                            Messages.of("keep.failed"),
                            cause,
                            new Action(Messages.of("archive.again"), () -> write(writing, kept)));
                    next();
                });
    }

    private void inTurn(Runnable step) {
        waiting.add(step);
        if (!writing) {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        writing = first != null;
        if (first != null) {
            first.run();
        }
    }
}
