package dev.dateline.library.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.notes.Transaction;
import dev.dateline.notes.journal.JournalFile;
import dev.dateline.notes.journal.NotAJournalException;

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

/// Records, undoes and merges the notes of all archives.
///
/// There is one store per process. Thread-safe. [#notes()] is fast and may be called on any thread;
/// all other methods do I/O.
public final class NotesStore {
    private static final String FILE_NAME = "notes.jsonl";

    private final Optional<JournalFile> journal;
    private final String unavailableReason;
    private final Clock clock;
    private final Map<String, Transaction> transactions = new TreeMap<>();
    private Instant lastTime = Instant.EPOCH;
    private volatile Notes notes = Notes.NONE;

    private NotesStore(Optional<JournalFile> journal, String unavailableReason, Clock clock) {
        this.journal = journal;
        this.unavailableReason = unavailableReason;
        this.clock = clock;
    }

    /// Opens or creates the notes file in a folder.
    public static NotesStore open(Path folder) throws IOException {
        return open(folder, Clock.systemUTC());
    }

    static NotesStore open(Path folder, Clock clock) throws IOException {
        JournalFile journal = JournalFile.open(folder.resolve(FILE_NAME));
        var store = new NotesStore(Optional.of(journal), "", clock);
        store.reload();
        return store;
    }

    /// Returns an empty store whose writing methods throw an exception with the given reason.
    public static NotesStore unavailable(String reason) {
        return new NotesStore(Optional.empty(), reason, Clock.systemUTC());
    }

    /// Returns the folder of the notes file, unless the store is unavailable.
    public Optional<Path> folder() {
        return journal.map(JournalFile::folder);
    }

    /// Returns the notes in effect, as far as this process knows.
    public Notes notes() {
        return notes;
    }

    /// Returns a message for users about damage of the file that was repaired.
    public Optional<String> damage() {
        return journal.flatMap(JournalFile::damage)
                .map(d ->
                        Messages.of(
                                "notes.damaged",
                                d.unreadableLines(),
                                d.restoredTransactions(),
                                d.damagedCopy()));
    }

    /// Reads what other processes recorded.
    public synchronized void reload() throws IOException {
        List<Transaction> added = journal.isEmpty() ? List.of() : journal.get().readNew();
        if (!added.isEmpty()) {
            added.forEach(this::add);
            notes = Notes.of(transactions.values());
        }
    }

    /// Records events as one transaction.
    ///
    /// @return the transaction, for [#undo(Transaction)]
    /// @throws IOException if the transaction could not be stored; the notes are unchanged then
    public Transaction record(NoteEvent... events) throws IOException {
        return record(List.of(events));
    }

    public synchronized Transaction record(List<? extends NoteEvent> events) throws IOException {
        reload();
        var transaction = new Transaction(UUID.randomUUID().toString(), now(), List.copyOf(events));
        journal().append(transaction);
        add(transaction);
        notes = Notes.of(transactions.values());
        return transaction;
    }

    private JournalFile journal() throws IOException {
        return journal.orElseThrow(() -> new IOException(unavailableReason));
    }

    private void add(Transaction transaction) {
        transactions.put(transaction.id(), transaction);
        lastTime = transaction.time().isAfter(lastTime) ? transaction.time() : lastTime;
    }

    /// Undoes a transaction by recording another one, which can be undone in turn.
    public Transaction undo(Transaction transaction) throws IOException {
        return undo(transaction.id());
    }

    public Transaction undo(String transactionId) throws IOException {
        return record(new NoteEvent.Undo(transactionId));
    }

    /// Writes the transactions that match a condition to a file for [#merge].
    ///
    /// @return the number of transactions written
    public int export(Path target, Predicate<Transaction> condition) throws IOException {
        return journal().export(target, condition);
    }

    /// Returns the transaction with an ID, if it is known.
    public synchronized Optional<Transaction> transaction(String id) {
        return Optional.ofNullable(transactions.get(id));
    }

    /// Returns the articles whose corrections a transaction changes, directly or by undoing another
    /// one.
    public synchronized Set<ArticleId> correctedArticles(Transaction transaction) {
        var ids = new HashSet<ArticleId>();
        for (NoteEvent event : transaction.events()) {
            if (event instanceof NoteEvent.Correction correction) {
                ids.add(correction.article().id());
            } else if (event instanceof NoteEvent.Undo(String undone)
                    && transactions.containsKey(undone)) {
                ids.addAll(correctedArticles(transactions.get(undone)));
            }
        }
        return ids;
    }

    /// Adds the notes of a file written by [#export]. Merging twice has no further effect.
    ///
    /// @return the number of transactions that were new
    /// @throws IOException with a message for users if the file contains no notes
    public int merge(Path file) throws IOException {
        try {
            int added = journal().merge(file);
            reload();
            return added;
        } catch (NotAJournalException e) {
            throw new IOException(Messages.of("notes.not-a-notes-file", file), e);
        }
    }

    /// Returns a time after all recorded transactions. Even if the clock was set back, the last
    /// event is in effect.
    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isAfter(lastTime) ? now : lastTime.plusMillis(1);
    }
}
