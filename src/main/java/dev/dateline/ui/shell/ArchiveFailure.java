package dev.dateline.ui.shell;

import dev.dateline.library.ArchiveException;
import dev.dateline.message.Messages;

import java.nio.file.Path;

/// Says why an archive could not be opened, and what to do.
final class ArchiveFailure {
    private ArchiveFailure() {}

    static String words(Path place, Throwable cause) {
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
}
