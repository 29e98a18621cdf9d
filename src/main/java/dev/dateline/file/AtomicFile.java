package dev.dateline.file;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.UUID;

/// Replaces the content of a file atomically. After a crash at any moment the file has its old or
/// its new content, never a part of it.
///
/// The new content goes to a temporary file in the same folder, is forced to disk and then moved to
/// the target. A link at the target stays a link, and an existing file keeps its permissions. Each
/// instance has a temporary file of its own, so that several processes may replace the same target;
/// the last [#commit()] wins. Interrupting the writing thread does not close the file.
public final class AtomicFile implements Closeable {
    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    private final Path target;
    private final Path temporaryFile;
    private final FileOutputStream file;

    private AtomicFile(Path target, Path temporaryFile) throws IOException {
        this.target = target;
        this.temporaryFile = temporaryFile;
        file = new FileOutputStream(temporaryFile.toFile());
    }

    /// Starts to replace a file. The file need not exist, but its folder must.
    ///
    /// @throws IOException if no file can be created in the folder
    public static AtomicFile create(Path file) throws IOException {
        return create(file, false);
    }

    /// Starts to replace a file with new content.
    ///
    /// @param isPrivate whether only the owner can read a new file
    private static AtomicFile create(Path file, boolean isPrivate) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        // independent of the target's name, which may be as long as names can be
        Path temporaryFile = target.resolveSibling(".dateline-" + UUID.randomUUID() + ".part");
        boolean restricted = isPrivate || Files.exists(target);
        Files.createFile(
                temporaryFile, restricted ? PrivateFolders.ownerOnly(target) : NO_ATTRIBUTES);
        return new AtomicFile(target, temporaryFile);
    }

    /// Replaces the content of a file with `content`.
    public static void write(Path file, byte[] content) throws IOException {
        try (AtomicFile replacement = create(file)) {
            replacement.output().write(content);
            replacement.commit();
        }
    }

    /// Replaces the content of a file with `content`. Only the owner can read a new file.
    public static void writePrivately(Path file, byte[] content) throws IOException {
        try (AtomicFile replacement = create(file, true)) {
            replacement.output().write(content);
            replacement.commit();
        }
    }

    /// Replaces the content of a file with `content`, encoded in UTF-8.
    public static void writeString(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /// Replaces the content of a file with lines, encoded in UTF-8. Each line ends with a line
    /// feed. A device or pipe, such as standard output, is written directly.
    public static void writeLines(Path file, List<String> lines) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, lines);
            return;
        }
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        writeString(file, text.toString());
    }

    /// Returns an unbuffered stream for the new content. Closing the stream has no effect.
    public OutputStream output() {
        return new FilterOutputStream(file) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // the file stays open for commit()
            }
        };
    }

    /// Moves the new content to the target file, which replaces the old content.
    public void commit() throws IOException {
        file.getFD().sync();
        file.close();
        copyPermissions();
        try {
            Files.move(temporaryFile, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporaryFile, target, StandardCopyOption.REPLACE_EXISTING);
        }
        syncDirectory();
    }

    private void copyPermissions() throws IOException {
        var view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Files.setPosixFilePermissions(temporaryFile, view.readAttributes().permissions());
        }
    }

    /// Forces the new directory entry to disk, so that it survives a crash. Windows cannot open a
    /// directory and needs no sync.
    private void syncDirectory() {
        try (var directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            // the content is on disk; the move is left to the operating system
        }
    }

    /// Deletes the new content unless it was committed.
    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            Files.deleteIfExists(temporaryFile);
        }
    }
}
