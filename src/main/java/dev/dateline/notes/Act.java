package dev.dateline.notes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What the reader did at one moment, and takes back as one. Acts are never changed or removed:
/// notes are what all of them come to, in the order of their times, wherever each was written.
public record Act(String id, Instant time, List<Change> changes) {
    public static final Comparator<Act> IN_ORDER =
            Comparator.comparing(Act::time).thenComparing(Act::id);

    public Act {
        changes = List.copyOf(changes);
    }
}
