package dev.dateline.library.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.message.Messages;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Notes;
import dev.dateline.notes.Transaction;
import dev.dateline.notes.journal.JournalDamage;
import dev.dateline.notes.journal.JournalFile;
import dev.dateline.notes.journal.MergeReport;
import dev.dateline.notes.journal.NotAJournalException;
import dev.dateline.parse.walk.IoErrors;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/// Records, undoes and merges the user's notes on all archives.
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

    /// Opens or creates the notes file in a folder. The store is read-only if the file cannot be
    /// written.
    ///
    /// @throws IOException if there are, or may be, notes that cannot be read
    public static NotesStore open(Path folder) throws IOException {
        return open(folder, Clock.systemUTC());
    }

    static NotesStore open(Path folder, Clock clock) throws IOException {
        JournalFile journal = JournalFile.open(folder.resolve(FILE_NAME));
        var store = new NotesStore(Optional.of(journal), "", clock);
        store.reload();
        return store;
    }

    /// Returns an empty store that cannot be changed. Its writing methods throw an exception with
    /// the given reason.
    public static NotesStore unavailable(String reason) {
        return new NotesStore(Optional.empty(), reason, Clock.systemUTC());
    }

    /// Returns the folder of the notes file, unless the store is unavailable.
    public Optional<Path> folder() {
        return journal.map(JournalFile::folder);
    }

    /// Returns the notes that are in effect, as far as this process knows.
    public Notes notes() {
        return notes;
    }

    /// Returns a message for users if damage of the notes file was repaired.
    public Optional<String> damage() {
        return journal.flatMap(JournalFile::damage)
                .map(d ->
                        Messages.of(
                                "notes.damaged",
                                d.unreadableLines().size(),
                                d.restoredTransactions(),
                                d.damagedCopy(),
                                lineNumbers(d)));
    }

    /// Returns the numbers of the first unreadable lines as text, after a colon.
    private static String lineNumbers(JournalDamage damage) {
        var lines = damage.unreadableLines();
        return lines.isEmpty() ? "" : ": " + ImportReport.lineNumbers(lines);
    }

    /// Returns a message for users if the notes cannot be changed, or have no backup.
    public Optional<String> warning() {
        return journal.flatMap(JournalFile::readOnlyCause)
                .map(cause -> Messages.of("notes.read-only", reason(cause)))
                .or(() ->
                        journal.flatMap(JournalFile::backupFailure)
                                .map(cause -> Messages.of("notes.no-backup", reason(cause))));
    }

    private static String reason(IOException cause) {
        String reason = IoErrors.describe(cause);
        return cause instanceof FileSystemException e ? e.getFile() + ": " + reason : reason;
    }

    /// Returns whether changes of the notes can be recorded, as far as is known.
    public boolean isWritable() {
        return journal.isPresent() && journal.get().readOnlyCause().isEmpty();
    }

    /// Reads the transactions that other processes have recorded.
    public synchronized void reload() throws IOException {
        List<Transaction> added = journal.isEmpty() ? List.of() : journal.get().readNew();
        if (!added.isEmpty()) {
            added.forEach(this::add);
            notes = Notes.of(transactions.values());
        }
    }

    /// Records note events as one transaction.
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

    /// Undoes a transaction by recording an undo transaction. This one can be undone in turn.
    public Transaction undo(Transaction transaction) throws IOException {
        return undo(transaction.id());
    }

    public Transaction undo(String transactionId) throws IOException {
        return record(new NoteEvent.Undo(transactionId));
    }

    /// Writes the transactions that match a condition to a file, which [#merge] can read.
    ///
    /// @return the number of transactions written
    public int export(Path target, Predicate<Transaction> condition) throws IOException {
        return journal().export(target, condition);
    }

    /// Returns the transaction with an ID, if this process knows it.
    public synchronized Optional<Transaction> transaction(String id) {
        return Optional.ofNullable(transactions.get(id));
    }

    /// Returns the articles whose corrections a transaction changes, directly or by undoing another
    /// one.
    public synchronized Set<ArticleId> correctedArticles(Transaction transaction) {
        var ids = new HashSet<ArticleId>();
        for (Transaction part : withUndone(transaction)) {
            for (NoteEvent event : part.events()) {
                if (event instanceof NoteEvent.Correction correction) {
                    ids.add(correction.article().id());
                }
            }
        }
        return ids;
    }

    /// Returns a transaction with all transactions that it undoes, directly or indirectly. Undo
    /// events of an imported file may form a cycle.
    synchronized Collection<Transaction> withUndone(Transaction transaction) {
        var found = new LinkedHashMap<String, Transaction>();
        var queue = new ArrayDeque<Transaction>(List.of(transaction));
        while (!queue.isEmpty()) {
            Transaction next = queue.remove();
            if (found.putIfAbsent(next.id(), next) == null) {
                for (NoteEvent event : next.events()) {
                    if (event instanceof NoteEvent.Undo(String undone)) {
                        transaction(undone).ifPresent(queue::add);
                    }
                }
            }
        }
        return found.values();
    }

    /// Adds the notes in a file that [#export] has written. Merging a file twice has no further
    /// effect.
    ///
    /// @throws IOException with a message for users if the file contains no notes
    public ImportReport merge(Path file) throws IOException {
        try {
            MergeReport report = journal().merge(file);
            reload();
            return new ImportReport(report.added(), report.unreadableLines());
        } catch (NotAJournalException e) {
            throw new IOException(Messages.of("notes.not-a-notes-file", file), e);
        }
    }

    /// Returns a time for a new transaction, later than all recorded ones. Even if the clock was
    /// set back, the last event is in effect.
    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (now.isAfter(lastTime)) {
            return now;
        }
        return lastTime.isBefore(Transaction.MAX_TIME.minusMillis(1))
                ? lastTime.plusMillis(1)
                : Transaction.MAX_TIME;
    }
}
