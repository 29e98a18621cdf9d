package dev.dateline.parse.walk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Describes I/O errors in a few words.
public final class IoErrors {
    /// Reason for pipes, sockets and devices.
    public static final String NOT_A_FILE = "neither a file nor a folder";

    private IoErrors() {}

    public static String describe(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "a link to nothing, or just removed";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
