package dev.dateline.notes.journal;

import java.io.IOException;
import java.nio.file.Path;

/// Thrown when a file that should contain notes is not a journal.
public final class NotAJournalException extends IOException {
    private static final long serialVersionUID = 1L;

    NotAJournalException(Path file) {
        super(file.toString());
    }
}
