package dev.dateline.notes.journal;

import java.io.IOException;
import java.nio.file.Path;

/// A file that was taken for notes and is none.
public final class NotAJournalException extends IOException {
    private static final long serialVersionUID = 1L;

    NotAJournalException(Path file) {
        super(file.toString());
    }
}
