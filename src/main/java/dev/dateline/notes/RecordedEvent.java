package dev.dateline.notes;

import java.time.Instant;

/// A change that holds, with the act it came by, which can be taken back, and its time.
public record RecordedEvent<C extends NoteEvent>(String transactionId, Instant time, C event) {}
