package dev.dateline.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads files that users name, which may be devices or pipes that never end.
public final class InputFile {
    /// The maximum length in bytes of input that is not a regular file.
    static final int MAX_STREAM_BYTES = 16 << 20;

    private InputFile() {}

    /// Returns the bytes of a file.
    ///
    /// @throws IOException if it is not a regular file and longer than 16 MiB
    public static byte[] readAllBytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "a folder, not a file");
        }
        return Files.isRegularFile(file)
                ? Files.readAllBytes(file)
                : readAllBytes(file, MAX_STREAM_BYTES);
    }

    /// Returns the bytes of a file whose length is limited.
    ///
    /// @throws IOException if it is longer
    public static byte[] readAllBytes(Path file, int maxBytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new IOException(file + " has more than " + maxBytes + " bytes");
            }
            return bytes;
        }
    }
}
