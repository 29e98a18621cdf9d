package dev.dateline.parse;

import dev.dateline.parse.walk.IoErrors;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Reads files that are neither too large nor anything but files.
final class LimitedFile {
    private LimitedFile() {}

    /// The file has more bytes than may be read; `size` of them, as far as known.
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

    /// All bytes. The size is looked at before anything is read, and reading stops at the limit if
    /// the file grows meanwhile.
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
