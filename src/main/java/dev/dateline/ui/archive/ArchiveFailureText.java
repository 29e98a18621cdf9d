package dev.dateline.ui.archive;

import dev.dateline.library.archive.ArchiveException;
import dev.dateline.message.Messages;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/// Says why an archive could not be opened or brought up to date, and what to do.
public final class ArchiveFailureText {
    private ArchiveFailureText() {}

    static String openFailure(Path place, Throwable cause) {
        if (isDiskFull(cause)) {
            return Messages.of("archive.disk-full", name(place));
        }
        if (!(cause instanceof ArchiveException failure)) {
            return Messages.of("archive.not-opened", place);
        }
        return switch (failure.reason()) {
            case MISSING -> Messages.of("archive.missing", place);
            case UNREADABLE -> Messages.of("archive.unreadable", place);
            case LOCKED -> Messages.of("archive.locked", place);
            case INDEX_FOLDER -> Messages.of("archive.index-folder", place);
        };
    }

    /// The same for an archive that is open and stays so.
    public static String refreshFailure(Path place, Throwable cause) {
        if (isDiskFull(cause)) {
            return Messages.of("archive.disk-full", name(place));
        }
        if (!(cause instanceof ArchiveException failure)) {
            return Messages.of("archive.not-refreshed");
        }
        return switch (failure.reason()) {
            case MISSING -> Messages.of("archive.refresh-missing", name(place));
            case UNREADABLE -> Messages.of("archive.unreadable", place);
            case LOCKED -> Messages.of("archive.refresh-locked", name(place));
            case INDEX_FOLDER -> Messages.of("archive.not-refreshed");
        };
    }

    /// As the window names the archive that is open.
    private static Object name(Path place) {
        return place.getFileName() == null ? place : place.getFileName();
    }

    /// Java has no exception of its own for it: the words are those of Linux, macOS and Windows.
    private static boolean isDiskFull(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String said =
                    at instanceof FileSystemException failed && failed.getReason() != null
                            ? failed.getReason()
                            : String.valueOf(at.getMessage());
            String words = said.toLowerCase(Locale.ROOT);
            if (words.contains("no space left on device")
                    || words.contains("not enough space on the disk")
                    || words.contains("disk quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
