package dev.dateline.ui.archive;

import dev.dateline.library.archive.ArchiveException;
import dev.dateline.message.Messages;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// Describes why an archive could not be opened or refreshed, and how the user can solve the
/// problem.
public final class ArchiveFailureText {
    private ArchiveFailureText() {}

    /// Describes why the archive at `path` could not be opened.
    static String openFailure(Path path, Throwable cause) {
        if (isDiskFull(cause)) {
            return Messages.of("archive.disk-full", name(path));
        }
        if (!(cause instanceof ArchiveException failure)) {
            return Messages.of("archive.not-opened", path);
        }
        return switch (failure.reason()) {
            case MISSING -> Messages.of("archive.missing", path);
            case UNREADABLE -> Messages.of("archive.unreadable", path);
            case LOCKED -> Messages.of("archive.locked", path);
            case INDEX_FOLDER -> Messages.of("archive.index-folder", path);
            case NOTES_FOLDER -> Messages.of("archive.notes-folder", path);
        };
    }

    /// Describes why the open archive at `path` could not be refreshed.
    public static String refreshFailure(Path path, Throwable cause) {
        if (isDiskFull(cause)) {
            return Messages.of("archive.disk-full", name(path));
        }
        if (!(cause instanceof ArchiveException failure)) {
            return Messages.of("archive.not-refreshed");
        }
        return switch (failure.reason()) {
            case MISSING -> Messages.of("archive.refresh-missing", name(path));
            case UNREADABLE -> Messages.of("archive.unreadable", path);
            case LOCKED -> Messages.of("archive.refresh-locked", name(path));
            case INDEX_FOLDER, NOTES_FOLDER -> Messages.of("archive.not-refreshed");
        };
    }

    /// Returns the name under which the window shows an archive.
    private static Object name(Path path) {
        return path.getFileName() == null ? path : path.getFileName();
    }

    /// Returns whether a failure was caused by a full disk. Java has no exception type for a full
    /// disk, so this looks for the messages of Linux, macOS and Windows.
    private static boolean isDiskFull(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            String reason =
                    t instanceof FileSystemException failed && failed.getReason() != null
                            ? failed.getReason()
                            : String.valueOf(t.getMessage());
            String message = reason.toLowerCase(Locale.ROOT);
            if (message.contains("no space left on device")
                    || message.contains("not enough space on the disk")
                    || message.contains("disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
