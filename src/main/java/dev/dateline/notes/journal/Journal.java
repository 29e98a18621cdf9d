package dev.dateline.notes.journal;

import dev.dateline.notes.Transaction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where acts are kept. Thread-safe.
public interface Journal {
    /// Acts that this object has not given out yet, written by this process or others; all at the
    /// first call. Some may come twice.
    List<Transaction> readNew() throws IOException;

    /// Keeps an act for good before it returns.
    ///
    /// @throws IOException when it could not be kept; nothing was changed then
    void append(Transaction act) throws IOException;

    /// Adds the acts of a journal file that this one does not have yet: all, or none if it fails.
    ///
    /// @return how many there were
    /// @throws NoJournalException when the file is none
    int merge(Path other) throws IOException;

    /// Writes the acts that are wanted to a journal file of their own.
    ///
    /// @return how many there were
    int export(Path target, Predicate<Transaction> wanted) throws IOException;

    /// What was found wrong and mended since this was opened.
    Optional<JournalDamage> damage();
}
