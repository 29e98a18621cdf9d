package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.message.Messages;
import dev.dateline.notes.Act;
import dev.dateline.notes.Change;
import dev.dateline.notes.Notes;
import dev.dateline.notes.journal.Journal;
import dev.dateline.notes.journal.JournalFile;
import dev.dateline.notes.journal.NoJournal;
import dev.dateline.notes.journal.NoJournalException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/// The reader's own work over all archives: what they noted, and the way to note more and to take
/// it back. One for a process; thread-safe. [#notes()] is quick and may be called on any thread,
/// everything else does I/O.
public final class Notebook {
    private static final String FILE = "notes.jsonl";

    private final Journal journal;
    private final Clock clock;
    private final Map<String, Act> acts = new TreeMap<>();
    private Instant last = Instant.EPOCH;
    private volatile Notes notes = Notes.NONE;

    private Notebook(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// The notebook in a folder, the user's data folder as a rule; made if need be.
    public static Notebook open(Path folder) throws IOException {
        return open(folder, Clock.systemUTC());
    }

    static Notebook open(Path folder, Clock clock) throws IOException {
        var notebook = new Notebook(JournalFile.open(folder.resolve(FILE)), clock);
        notebook.refresh();
        return notebook;
    }

    /// One in which nothing stands and nothing can be noted, for a reason that whoever tries is
    /// told.
    public static Notebook closed(String reason) {
        return new Notebook(new NoJournal(reason), Clock.systemUTC());
    }

    /// What holds now, as far as this process knows.
    public Notes notes() {
        return notes;
    }

    /// What was found wrong with the file and mended, for people.
    public Optional<String> damage() {
        return journal.damage()
                .map(d -> Messages.of("notes.damaged", d.lines(), d.restored(), d.aside()));
    }

    /// Takes over what other processes noted.
    public synchronized void refresh() throws IOException {
        List<Act> news = journal.news();
        if (!news.isEmpty()) {
            news.forEach(this::add);
            notes = Notes.of(acts.values());
        }
    }

    /// Notes changes as one act, for good.
    ///
    /// @return the act, which [#undo] takes back
    /// @throws IOException when it could not be kept; then nothing has changed
    public Act note(Change... changes) throws IOException {
        return note(List.of(changes));
    }

    public synchronized Act note(List<? extends Change> changes) throws IOException {
        refresh();
        var act = new Act(UUID.randomUUID().toString(), now(), List.copyOf(changes));
        journal.append(act);
        add(act);
        notes = Notes.of(acts.values());
        return act;
    }

    private void add(Act act) {
        acts.put(act.id(), act);
        last = act.time().isAfter(last) ? act.time() : last;
    }

    /// Takes an act back, as another act, which can be taken back in turn.
    public Act undo(Act act) throws IOException {
        return undo(act.id());
    }

    public Act undo(String act) throws IOException {
        return note(new Change.Undo(act));
    }

    /// Writes those acts that are wanted to a file that [#merge] can read.
    ///
    /// @return how many there were
    public int export(Path target, Predicate<Act> wanted) throws IOException {
        return journal.export(target, wanted);
    }

    /// An act that was taken back by another, if it is known.
    synchronized Optional<Act> act(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    /// The articles whose corrections an act changes, be it by taking another act back.
    synchronized Set<ArticleId> corrects(Act act) {
        var ids = new HashSet<ArticleId>();
        for (Change change : act.changes()) {
            if (change instanceof Change.Correction correction) {
                ids.add(correction.article().id());
            } else if (change instanceof Change.Undo(String taken) && acts.containsKey(taken)) {
                ids.addAll(corrects(acts.get(taken)));
            }
        }
        return ids;
    }

    /// Adds the notes of a file that [#export] wrote; twice the same changes nothing.
    ///
    /// @return how many acts there were that this notebook did not have
    /// @throws IOException with a message for people when the file holds no notes
    public int merge(Path file) throws IOException {
        try {
            int added = journal.merge(file);
            refresh();
            return added;
        } catch (NoJournalException e) {
            throw new IOException(Messages.of("notes.no-notes", file), e);
        }
    }

    /// After every other act, whatever the clock says: what was done last holds.
    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(last) ? now : last.plusMillis(1);
    }
}
