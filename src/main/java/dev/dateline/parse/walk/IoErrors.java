package dev.dateline.parse.walk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Describes I/O errors in a few words for users.
public final class IoErrors {
    /// The description of an entry that is a pipe, a socket or a device.
    public static final String NOT_A_FILE = "neither a file nor a folder";

    private IoErrors() {}

    public static String describe(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "a link to nothing, or just removed";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            case FileAlreadyExistsException _ -> "there is a file of this name";
            case NotDirectoryException _ -> "not a folder";
            case FileSystemLoopException _ -> "a loop of links";
            case FileSystemException f -> f.getClass().getSimpleName(); // its message is the name
            case CharacterCodingException _ -> "not valid UTF-8";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
