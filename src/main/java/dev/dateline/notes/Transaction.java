package dev.dateline.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// A list of note events that are recorded and undone together.
///
/// Transactions are never changed or removed. All transactions in the order of their times,
/// wherever they were written, determine the notes.
public record Transaction(String id, Instant time, List<NoteEvent> events) {
    public static final Comparator<Transaction> BY_TIME =
            Comparator.comparing(Transaction::time).thenComparing(Transaction::id);

    /// The earliest possible time of a transaction.
    public static final Instant MIN_TIME = Instant.parse("0001-01-01T00:00:00Z");

    /// The latest possible time of a transaction. ISO 8601 writes later years with a sign. ISO 8601
    /// writes later years with a sign.
    public static final Instant MAX_TIME = Instant.parse("9999-12-31T23:59:59.999Z");

    /// Checks the time of the transaction.
    ///
    /// @throws IllegalArgumentException if the time is impossible
    public Transaction {
        if (time.isBefore(MIN_TIME) || time.isAfter(MAX_TIME)) {
            throw new IllegalArgumentException("impossible time: " + time);
        }
        events = List.copyOf(events);
    }
}
