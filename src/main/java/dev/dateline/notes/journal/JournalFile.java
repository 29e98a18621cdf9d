package dev.dateline.notes.journal;

import dev.dateline.file.AtomicFile;
import dev.dateline.notes.Transaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The acts of the reader in a file. Acts are only ever appended, each as one line that is forced
/// to disk, so that a crash leaves all acts before it; the rare writing anew goes beside the file
/// and then into its place. Several processes may use one file: each holds the lock while it reads
/// or writes, and reads what others wrote before it writes itself.
public final class JournalFile implements Journal {
    private final Path file;
    private final Path backup;

    /// The head of the file as it was read last, and how many of its bytes were.
    private String header = "";

    private long position;

    /// Read, and not given out yet.
    private final List<Transaction> undelivered = new ArrayList<>();

    private Optional<JournalDamage> damage = Optional.empty();

    private JournalFile(Path file) {
        this.file = file;
        this.backup = file.resolveSibling(file.getFileName() + ".backup");
    }

    /// Opens or makes the journal and renews the copy of the last good one.
    public static JournalFile open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var journal = new JournalFile(file.toAbsolutePath());
        try (var _ = JournalLock.acquire(file)) {
            journal.readAppended();
            journal.renewBackup();
        }
        return journal;
    }

    @Override
    public synchronized List<Transaction> readNew() throws IOException {
        try (var _ = JournalLock.acquire(file)) {
            readAppended();
        }
        var news = List.copyOf(undelivered);
        undelivered.clear();
        return news;
    }

    @Override
    public synchronized void append(Transaction act) throws IOException {
        try (var _ = JournalLock.acquire(file)) {
            readAppended();
            position = JournalTail.append(file, TransactionCodec.write(act));
        }
    }

    @Override
    public synchronized int merge(Path other) throws IOException {
        var read = JournalLine.read(Files.readAllBytes(other));
        if (read.header().isEmpty()) {
            throw new NotAJournalException(other);
        }
        try (var _ = JournalLock.acquire(file)) {
            readAppended();
            var mine = JournalLine.read(bytes(file)).lines();
            var theirs = JournalLine.without(read.lines(), mine);
            if (!theirs.isEmpty()) {
                rewrite(Stream.concat(mine.stream(), theirs.stream()).toList());
                readAppended();
            }
            return theirs.size();
        }
    }

    @Override
    public synchronized int export(Path target, Predicate<Transaction> wanted) throws IOException {
        List<JournalLine> lines;
        try (var _ = JournalLock.acquire(file)) {
            readAppended();
            lines = JournalLine.read(bytes(file)).lines();
        }
        var chosen = lines.stream().filter(line -> wanted.test(line.transaction())).toList();
        AtomicFile.writeString(target, withHeader(chosen));
        return chosen.size();
    }

    @Override
    public synchronized Optional<JournalDamage> damage() {
        return damage;
    }

    /// Under the lock.
    private void readAppended() throws IOException {
        var tail = JournalTail.read(file, header, position);
        if (tail.header().isEmpty() || tail.read().damaged() > 0) {
            repair(JournalLine.read(bytes(file)));
            tail = JournalTail.read(file, "", 0);
        }
        header = tail.header();
        position = tail.end();
        tail.read().lines().forEach(line -> undelivered.add(line.transaction()));
    }

    /// Keeps what can be read, with what the backup has besides, and the damaged file as it is.
    private void repair(JournalLine.ParsedLines found) throws IOException {
        List<JournalLine> good =
                Files.exists(backup) ? JournalLine.read(bytes(backup)).lines() : List.of();
        var restored = JournalLine.without(good, found.lines());
        if (found.damaged() > 0 || !restored.isEmpty()) {
            damage =
                    Optional.of(
                            new JournalDamage(found.damaged(), keepDamagedCopy(), restored.size()));
        }
        rewrite(Stream.concat(found.lines().stream(), restored.stream()).toList());
    }

    private Path keepDamagedCopy() throws IOException {
        if (!Files.exists(file)) {
            return backup;
        }
        byte[] bytes = bytes(file);
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + fingerprint(bytes));
        AtomicFile.write(aside, bytes);
        return aside;
    }

    /// So that no file put aside replaces another one.
    private static String fingerprint(byte[] bytes) {
        var sum = new java.util.zip.CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private void rewrite(List<JournalLine> lines) throws IOException {
        AtomicFile.writeString(file, withHeader(lines));
    }

    private static String withHeader(List<JournalLine> lines) {
        return Stream.concat(
                        Stream.of(JournalHeader.create()), lines.stream().map(JournalLine::text))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private void renewBackup() throws IOException {
        byte[] now = bytes(file);
        if (!Files.exists(backup) || Files.size(backup) != now.length) {
            AtomicFile.write(backup, now);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
