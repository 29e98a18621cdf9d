package dev.dateline.notes.journal;

import dev.dateline.file.AtomicFile;
import dev.dateline.file.InputFile;
import dev.dateline.file.PrivateFolders;
import dev.dateline.notes.Transaction;
import dev.dateline.notes.journal.JournalFormat.Line;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Stores transactions in a journal file that may be shared by several processes. Thread-safe.
///
/// Each transaction is appended as one line and forced to disk, so that a crash leaves all earlier
/// ones. The rare rewriting replaces the file atomically. Every access holds a lock on the file and
/// first reads what other processes have appended. A copy of the last good file repairs a damaged
/// one.
///
/// A journal that cannot be locked or repaired, as on a full or read-only disk, is opened
/// read-only.
public final class JournalFile {
    /// The maximum length of the header in bytes. No version writes a longer header.
    private static final int MAX_HEADER_BYTES = 4_096;

    private final Path file;
    private final Path backup;

    /// The header of the file when it was last read, or empty. A changed header shows that the file
    /// was rewritten.
    private String header = "";

    /// The number of bytes of the file that were read. Reading continues there.
    private long position;

    /// The transactions that were read from the file but not yet returned by [#readNew].
    private final List<Transaction> undelivered = new ArrayList<>();

    private Optional<JournalDamage> damage = Optional.empty();

    /// The reason why the journal cannot be written; empty if it can.
    private Optional<IOException> readOnlyCause = Optional.empty();

    private Optional<IOException> backupFailure = Optional.empty();

    private JournalFile(Path file) {
        this.file = file;
        this.backup = file.resolveSibling(file.getFileName() + ".backup");
    }

    /// Opens or creates a journal and updates its backup.
    ///
    /// @throws IOException if the journal exists, or may exist, and cannot be read
    public static JournalFile open(Path file) throws IOException {
        var journal = new JournalFile(file.toAbsolutePath());
        try {
            PrivateFolders.create(journal.folder());
            try (var _ = JournalLock.acquire(file)) {
                journal.readAppended();
                journal.updateBackup();
            }
        } catch (IOException e) {
            journal.readOnlyCause = Optional.of(e);
            journal.readWithoutLock();
        }
        return journal;
    }

    /// Returns the reason why the journal was opened read-only; empty if it can be written.
    public Optional<IOException> readOnlyCause() {
        return readOnlyCause;
    }

    /// Returns the reason why the backup could not be written when the journal was opened, if any.
    public Optional<IOException> backupFailure() {
        return backupFailure;
    }

    /// Returns the folder that contains the journal file.
    public Path folder() {
        return Objects.requireNonNull(file.getParent());
    }

    /// Returns the transactions of all processes that earlier calls did not return. Some may be
    /// returned twice.
    public synchronized List<Transaction> readNew() throws IOException {
        if (readOnlyCause.isPresent()) {
            readWithoutLock();
        } else {
            try (var _ = JournalLock.acquire(file)) {
                readAppended();
            }
        }
        var newTransactions = List.copyOf(undelivered);
        undelivered.clear();
        return newTransactions;
    }

    /// Appends a transaction and forces it to disk.
    ///
    /// @throws IOException if the transaction could not be stored; the file is unchanged then
    public synchronized void append(Transaction transaction) throws IOException {
        requireWritable();
        try (var _ = JournalLock.acquire(file)) {
            readAppended();
            position = append(JournalFormat.formatLine(transaction));
        }
    }

    /// Adds the transactions of another journal that this journal lacks. Adds all of them, or none
    /// if it fails.
    ///
    /// Lines that are no transactions are skipped.
    ///
    /// @throws NotAJournalException if the other file is no journal
    public synchronized MergeReport merge(Path other) throws IOException {
        requireWritable();
        var content = JournalFormat.parse(InputFile.readAllBytes(other));
        if (content.header().isEmpty()) {
            throw new NotAJournalException(other);
        }
        try (var _ = JournalLock.acquire(file)) {
            readAppended();
            var existing = JournalFormat.parse(bytes(file)).lines();
            var added = JournalFormat.without(content.lines(), existing);
            if (!added.isEmpty()) {
                rewrite(existing, added);
                readAppended();
            }
            return new MergeReport(added.size(), content.damaged());
        }
    }

    /// Writes the transactions that match a condition to a new journal file.
    ///
    /// @return the number of transactions written
    public synchronized int export(Path target, Predicate<Transaction> condition)
            throws IOException {
        List<Line> lines;
        if (readOnlyCause.isPresent()) {
            lines = linesWithBackup(JournalFormat.parse(bytes(file)));
        } else {
            try (var _ = JournalLock.acquire(file)) {
                readAppended();
                lines = JournalFormat.parse(bytes(file)).lines();
            }
        }
        var exported = lines.stream().filter(line -> condition.test(line.transaction())).toList();
        AtomicFile.writeString(target, JournalFormat.format(exported));
        return exported.size();
    }

    /// Returns the damage of the journal that was found and repaired since the file was opened.
    public synchronized Optional<JournalDamage> damage() {
        return damage;
    }

    private void requireWritable() throws IOException {
        if (readOnlyCause.isPresent()) {
            throw new IOException(readOnlyCause.get().getMessage(), readOnlyCause.get());
        }
    }

    /// Reads all transactions without locking the file. Adds the transactions of the backup if the
    /// journal is damaged or missing.
    private void readWithoutLock() throws IOException {
        List<Line> lines = linesWithBackup(JournalFormat.parse(bytes(file)));
        undelivered.clear();
        lines.forEach(line -> undelivered.add(line.transaction()));
    }

    private List<Line> linesWithBackup(JournalFormat.Content readable) throws IOException {
        boolean complete = !readable.header().isEmpty() && readable.damaged().isEmpty();
        List<Line> backedUp = complete ? List.of() : JournalFormat.parse(bytes(backup)).lines();
        var restored = JournalFormat.without(backedUp, readable.lines());
        return Stream.concat(readable.lines().stream(), restored.stream()).toList();
    }

    /// Reads the transactions that were appended since the last call. Repairs the file if it is
    /// damaged. The caller holds the lock.
    private void readAppended() throws IOException {
        if (!tryReadAppended()) {
            repair(JournalFormat.parse(bytes(file)));
            header = "";
            tryReadAppended();
        }
    }

    /// Reads transactions from the last position on, or from the start if the file was rewritten.
    ///
    /// @return false if the file is missing or damaged
    private boolean tryReadAppended() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            String currentHeader = readHeader(channel);
            boolean appended = currentHeader.equals(header) && position <= size;
            channel.position(appended ? position : 0);
            var content = JournalFormat.parse(Channels.newInputStream(channel).readAllBytes());
            if (currentHeader.isEmpty() || !content.damaged().isEmpty()) {
                return false;
            }
            header = currentHeader;
            position = size;
            content.lines().forEach(line -> undelivered.add(line.transaction()));
            return true;
        }
    }

    /// Returns the header in the first line of the file, or an empty text if that line is no
    /// header.
    private static String readHeader(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(MAX_HEADER_BYTES);
        channel.read(buffer, 0);
        String start = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        String line = start.lines().findFirst().orElse("");
        return JournalFormat.isHeader(line) ? line : "";
    }

    /// Appends a line to the file and forces it to disk.
    ///
    /// @return the size of the file afterwards
    private long append(String line) throws IOException {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long size = channel.size();
            String text = (endsWithLineBreak(channel, size) ? "" : "\n") + line + "\n";
            try {
                channel.position(size);
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            } catch (IOException e) { // as on a full disk: leave no incomplete line
                channel.truncate(size);
                throw e;
            }
            return channel.size();
        }
    }

    private static boolean endsWithLineBreak(FileChannel channel, long size) throws IOException {
        var last = ByteBuffer.allocate(1);
        return size == 0 || (channel.read(last, size - 1) == 1 && last.get(0) == '\n');
    }

    /// Repairs the journal with the help of its backup. Keeps all readable lines, adds those that
    /// only the backup has, and preserves the damaged file under another name.
    private void repair(JournalFormat.Content readable) throws IOException {
        List<Line> backedUp = JournalFormat.parse(bytes(backup)).lines();
        var restored = JournalFormat.without(backedUp, readable.lines());
        if (!readable.damaged().isEmpty() || !restored.isEmpty()) {
            damage =
                    Optional.of(
                            new JournalDamage(
                                    readable.damaged(), keepDamagedCopy(), restored.size()));
        }
        rewrite(readable.lines(), restored);
    }

    private Path keepDamagedCopy() throws IOException {
        if (!Files.exists(file)) {
            return backup;
        }
        byte[] bytes = bytes(file);
        // the checksum keeps copies apart
        Path copy = file.resolveSibling(file.getFileName() + ".damaged-" + checksum(bytes));
        AtomicFile.writePrivately(copy, bytes);
        return copy;
    }

    private static String checksum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return Long.toHexString(crc.getValue());
    }

    private void rewrite(List<Line> lines, List<Line> more) throws IOException {
        List<Line> all = Stream.concat(lines.stream(), more.stream()).toList();
        AtomicFile.writePrivately(file, JournalFormat.format(all).getBytes(StandardCharsets.UTF_8));
    }

    /// Copies the journal to its backup if they differ. A failure is recorded but not thrown,
    /// because all other operations work without a backup.
    private void updateBackup() {
        try {
            byte[] bytes = bytes(file);
            if (!Files.exists(backup) || !Arrays.equals(bytes(backup), bytes)) {
                AtomicFile.writePrivately(backup, bytes);
            }
        } catch (IOException e) {
            backupFailure = Optional.of(e);
        }
    }

    /// Returns the bytes of a file, or no bytes if the file does not exist.
    ///
    /// @throws IOException if the file exists, or may exist behind a broken link
    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            for (Path part = file; part != null; part = part.getParent()) {
                if (Files.isSymbolicLink(part) && !Files.exists(part)) {
                    throw e;
                }
            }
            return new byte[0];
        }
    }
}
