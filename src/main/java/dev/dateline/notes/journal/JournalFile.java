package dev.dateline.notes.journal;

import dev.dateline.notes.Act;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The acts of the reader in a file. Acts are only ever appended, each as one line that is forced
/// to disk, so that a crash leaves all acts before it; the rare writing anew goes beside the file
/// and then into its place. Several processes may use one file: each holds the lock while it reads
/// or writes, and reads what others wrote before it writes itself.
public final class JournalFile implements Journal {
    private final Path file;
    private final Path backup;

    /// The head of the file as it was read last, and how many of its bytes were.
    private String head = "";

    private long position;

    /// Read, and not given out yet.
    private final List<Act> unread = new ArrayList<>();

    private Optional<Damage> damage = Optional.empty();

    private JournalFile(Path file) {
        this.file = file;
        this.backup = file.resolveSibling(file.getFileName() + ".backup");
    }

    /// Opens or makes the journal and renews the copy of the last good one.
    public static JournalFile open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var journal = new JournalFile(file.toAbsolutePath());
        try (var _ = JournalLock.on(file)) {
            journal.catchUp();
            journal.renewBackup();
        }
        return journal;
    }

    @Override
    public synchronized List<Act> news() throws IOException {
        try (var _ = JournalLock.on(file)) {
            catchUp();
        }
        var news = List.copyOf(unread);
        unread.clear();
        return news;
    }

    @Override
    public synchronized void append(Act act) throws IOException {
        try (var _ = JournalLock.on(file)) {
            catchUp();
            position = JournalTail.append(file, ActCodec.write(act));
        }
    }

    @Override
    public synchronized int merge(Path other) throws IOException {
        var read = JournalLine.read(Files.readAllBytes(other));
        if (read.head().isEmpty()) {
            throw new NoJournalException(other);
        }
        try (var _ = JournalLock.on(file)) {
            catchUp();
            var mine = JournalLine.read(bytes(file)).lines();
            var theirs = JournalLine.without(read.lines(), mine);
            if (!theirs.isEmpty()) {
                writeAnew(Stream.concat(mine.stream(), theirs.stream()).toList());
                catchUp();
            }
            return theirs.size();
        }
    }

    @Override
    public synchronized int export(Path target, Predicate<Act> wanted) throws IOException {
        List<JournalLine> lines;
        try (var _ = JournalLock.on(file)) {
            catchUp();
            lines = JournalLine.read(bytes(file)).lines();
        }
        var chosen = lines.stream().filter(line -> wanted.test(line.act())).toList();
        SafeFile.write(target, withHead(chosen));
        return chosen.size();
    }

    @Override
    public synchronized Optional<Damage> damage() {
        return damage;
    }

    /// Under the lock.
    private void catchUp() throws IOException {
        var tail = JournalTail.read(file, head, position);
        if (tail.head().isEmpty() || tail.read().damaged() > 0) {
            mend(JournalLine.read(bytes(file)));
            tail = JournalTail.read(file, "", 0);
        }
        head = tail.head();
        position = tail.end();
        tail.read().lines().forEach(line -> unread.add(line.act()));
    }

    /// Keeps what can be read, with what the backup has besides, and the damaged file as it is.
    private void mend(JournalLine.Read found) throws IOException {
        List<JournalLine> good =
                Files.exists(backup) ? JournalLine.read(bytes(backup)).lines() : List.of();
        var restored = JournalLine.without(good, found.lines());
        if (found.damaged() > 0 || !restored.isEmpty()) {
            damage = Optional.of(new Damage(found.damaged(), putAside(), restored.size()));
        }
        writeAnew(Stream.concat(found.lines().stream(), restored.stream()).toList());
    }

    private Path putAside() throws IOException {
        if (!Files.exists(file)) {
            return backup;
        }
        byte[] bytes = bytes(file);
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + fingerprint(bytes));
        SafeFile.write(aside, bytes);
        return aside;
    }

    /// So that no file put aside replaces another one.
    private static String fingerprint(byte[] bytes) {
        var sum = new java.util.zip.CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    private void writeAnew(List<JournalLine> lines) throws IOException {
        SafeFile.write(file, withHead(lines));
    }

    private static List<String> withHead(List<JournalLine> lines) {
        return Stream.concat(Stream.of(JournalHead.make()), lines.stream().map(JournalLine::text))
                .toList();
    }

    private void renewBackup() throws IOException {
        byte[] now = bytes(file);
        if (!Files.exists(backup) || Files.size(backup) != now.length) {
            SafeFile.write(backup, now);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    }
}
