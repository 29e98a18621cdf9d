package dev.dateline.notes.journal;

import java.nio.file.Path;

/// Describes a damaged journal that was repaired.
///
/// @param unreadableLines the number of lines that were no transactions
/// @param damagedCopy where the damaged file was preserved
/// @param restoredTransactions the number of transactions taken from the backup
public record JournalDamage(int unreadableLines, Path damagedCopy, int restoredTransactions) {}
