package dev.dateline.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Events that are recorded and undone together.
///
/// Transactions are never changed or removed. All transactions in the order of their times,
/// wherever they were written, determine the notes.
public record Transaction(String id, Instant time, List<NoteEvent> events) {
    public static final Comparator<Transaction> BY_TIME =
            Comparator.comparing(Transaction::time).thenComparing(Transaction::id);

    public Transaction {
        events = List.copyOf(events);
    }
}
