package dev.dateline.notes.journal;

import java.io.IOException;
import java.nio.file.Path;

/// A file that was taken for notes and is none.
public final class NoJournalException extends IOException {
    private static final long serialVersionUID = 1L;

    NoJournalException(Path file) {
        super(file.toString());
    }
}
