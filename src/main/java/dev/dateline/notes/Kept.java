package dev.dateline.notes;

import java.time.Instant;

/// A change that holds, with the act it came by, which can be taken back, and its time.
public record Kept<C extends Change>(String act, Instant time, C change) {}
