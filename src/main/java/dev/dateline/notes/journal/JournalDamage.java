package dev.dateline.notes.journal;

import java.nio.file.Path;
import java.util.List;

/// Describes the damage of a journal that was repaired.
///
/// @param unreadableLines the numbers, from 1, of the lines that were no transactions
/// @param damagedCopy where the damaged file was preserved
/// @param restoredTransactions the number of transactions taken from the backup
public record JournalDamage(
        List<Integer> unreadableLines, Path damagedCopy, int restoredTransactions) {}
