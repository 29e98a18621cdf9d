package dev.dateline.notes.journal;

import java.util.List;

/// The result of merging another journal into this one.
///
/// @param added the number of transactions that were new
/// @param unreadableLines the numbers, from 1, of the lines of the other journal that were skipped
public record MergeReport(int added, List<Integer> unreadableLines) {}
