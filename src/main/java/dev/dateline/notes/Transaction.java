package dev.dateline.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What the reader did at one moment, and takes back as one. Acts are never changed or removed:
/// notes are what all of them come to, in the order of their times, wherever each was written.
public record Transaction(String id, Instant time, List<NoteEvent> events) {
    public static final Comparator<Transaction> BY_TIME =
            Comparator.comparing(Transaction::time).thenComparing(Transaction::id);

    public Transaction {
        events = List.copyOf(events);
    }
}
