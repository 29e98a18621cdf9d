package dev.dateline.dossier;

import java.io.IOException;

/// An export that could not be written; what stood at its target before still does. The message is
/// a sentence for people.
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /// The folder to write into does not exist, or is no folder.
        NO_FOLDER,
        /// The target itself is a folder.
        IS_FOLDER,
        /// The folder or the file may not be written.
        NOT_WRITABLE,
        /// Writing began and failed: a full disk, a drive pulled out, a file held by another
        /// program.
        WRITE_FAILED,
        /// The target lies inside the archive, which is only read.
        INSIDE_ARCHIVE,
        /// An article changed or vanished between two readings.
        ARCHIVE_CHANGED
    }

    public ExportException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
