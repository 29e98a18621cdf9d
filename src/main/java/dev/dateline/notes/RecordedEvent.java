package dev.dateline.notes;

import java.time.Instant;

/// A note event that is in effect, with the ID and time of its transaction.
public record RecordedEvent<E extends NoteEvent>(String transactionId, Instant time, E event) {
    static <E extends NoteEvent> RecordedEvent<E> of(Transaction transaction, E event) {
        return new RecordedEvent<>(transaction.id(), transaction.time(), event);
    }
}
