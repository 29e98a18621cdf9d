package dev.dateline.parse;

import dev.dateline.parse.walk.IoErrors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Reads regular files up to a maximum size.
final class LimitedFile {
    private LimitedFile() {}

    /// Thrown when a file has more bytes than the limit allows. `size` is in bytes, as far as
    /// known.
    static final class TooLargeException extends FileSystemException {
        private static final long serialVersionUID = 1L;

        private final long size;

        TooLargeException(Path file, long size) {
            super(file.toString(), null, "too large: " + size + " bytes");
            this.size = size;
        }

        long size() {
            return size;
        }
    }

    /// Returns all bytes of a file of limited size. Checks the size first and stops at the limit if
    /// the file grows meanwhile.
    ///
    /// @throws TooLargeException if the file has more than `mostBytes` bytes
    /// @throws FileSystemException if it is not a regular file
    static byte[] read(Path file, int mostBytes) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, IoErrors.NOT_A_FILE);
        }
        if (attributes.size() > mostBytes) {
            throw new TooLargeException(file, attributes.size());
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new TooLargeException(file, bytes.length);
            }
            return bytes;
        }
    }
}
