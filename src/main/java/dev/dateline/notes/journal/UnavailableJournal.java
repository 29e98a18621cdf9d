package dev.dateline.notes.journal;

import dev.dateline.notes.Transaction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Keeps nothing and says why, so that nobody believes that something was kept.
public record UnavailableJournal(String reason) implements Journal {
    @Override
    public List<Transaction> readNew() {
        return List.of();
    }

    @Override
    public void append(Transaction act) throws IOException {
        throw new IOException(reason);
    }

    @Override
    public int merge(Path other) throws IOException {
        throw new IOException(reason);
    }

    @Override
    public int export(Path target, Predicate<Transaction> wanted) throws IOException {
        throw new IOException(reason);
    }

    @Override
    public Optional<JournalDamage> damage() {
        return Optional.empty();
    }
}
