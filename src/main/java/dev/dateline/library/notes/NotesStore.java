package dev.dateline.library.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.notes.Transaction;
import dev.dateline.notes.journal.Journal;
import dev.dateline.notes.journal.JournalFile;
import dev.dateline.notes.journal.NotAJournalException;
import dev.dateline.notes.journal.UnavailableJournal;

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
public final class NotesStore {
    private static final String FILE_NAME = "notes.jsonl";

    private final Journal journal;
    private final Clock clock;
    private final Map<String, Transaction> transactions = new TreeMap<>();
    private Instant lastTime = Instant.EPOCH;
    private volatile Notes notes = Notes.NONE;

    private NotesStore(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// The notebook in a folder, the user's data folder as a rule; made if need be.
    public static NotesStore open(Path folder) throws IOException {
        return open(folder, Clock.systemUTC());
    }

    static NotesStore open(Path folder, Clock clock) throws IOException {
        var notebook = new NotesStore(JournalFile.open(folder.resolve(FILE_NAME)), clock);
        notebook.reload();
        return notebook;
    }

    /// One in which nothing stands and nothing can be noted, for a reason that whoever tries is
    /// told.
    public static NotesStore unavailable(String reason) {
        return new NotesStore(new UnavailableJournal(reason), Clock.systemUTC());
    }

    /// What holds now, as far as this process knows.
    public Notes notes() {
        return notes;
    }

    /// What was found wrong with the file and mended, for people.
    public Optional<String> damage() {
        return journal.damage()
                .map(d ->
                        Messages.of(
                                "notes.damaged",
                                d.unreadableLines(),
                                d.restoredTransactions(),
                                d.damagedCopy()));
    }

    /// Takes over what other processes noted.
    public synchronized void reload() throws IOException {
        List<Transaction> news = journal.readNew();
        if (!news.isEmpty()) {
            news.forEach(this::add);
            notes = Notes.of(transactions.values());
        }
    }

    /// Notes changes as one act, for good.
    ///
    /// @return the act, which [#undo] takes back
    /// @throws IOException when it could not be kept; then nothing has changed
    public Transaction record(NoteEvent... changes) throws IOException {
        return record(List.of(changes));
    }

    public synchronized Transaction record(List<? extends NoteEvent> changes) throws IOException {
        reload();
        var act = new Transaction(UUID.randomUUID().toString(), now(), List.copyOf(changes));
        journal.append(act);
        add(act);
        notes = Notes.of(transactions.values());
        return act;
    }

    private void add(Transaction act) {
        transactions.put(act.id(), act);
        lastTime = act.time().isAfter(lastTime) ? act.time() : lastTime;
    }

    /// Takes an act back, as another act, which can be taken back in turn.
    public Transaction undo(Transaction act) throws IOException {
        return undo(act.id());
    }

    public Transaction undo(String act) throws IOException {
        return record(new NoteEvent.Undo(act));
    }

    /// Writes those acts that are wanted to a file that [#merge] can read.
    ///
    /// @return how many there were
    public int export(Path target, Predicate<Transaction> wanted) throws IOException {
        return journal.export(target, wanted);
    }

    /// An act that was taken back by another, if it is known.
    public synchronized Optional<Transaction> transaction(String id) {
        return Optional.ofNullable(transactions.get(id));
    }

    /// The articles whose corrections an act changes, be it by taking another act back.
    public synchronized Set<ArticleId> correctedArticles(Transaction act) {
        var ids = new HashSet<ArticleId>();
        for (NoteEvent change : act.events()) {
            if (change instanceof NoteEvent.Correction correction) {
                ids.add(correction.article().id());
            } else if (change instanceof NoteEvent.Undo(String taken)
                    && transactions.containsKey(taken)) {
                ids.addAll(correctedArticles(transactions.get(taken)));
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
            reload();
            return added;
        } catch (NotAJournalException e) {
            throw new IOException(Messages.of("notes.not-a-notes-file", file), e);
        }
    }

    /// After every other act, whatever the clock says: what was done last holds.
    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(lastTime) ? now : lastTime.plusMillis(1);
    }
}
