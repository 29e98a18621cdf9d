package dev.dateline.notes.journal;

import java.nio.file.Path;

/// A journal that could not be read as a whole.
///
/// @param lines how many lines were no acts
/// @param aside where the file lies as it was found
/// @param restored how many acts came back from the copy of the last good journal
public record JournalDamage(int unreadableLines, Path damagedCopy, int restoredTransactions) {}
