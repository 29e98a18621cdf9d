package dev.dateline.dossier;

import java.io.IOException;

/// Thrown when a dossier cannot be written. An existing file at the target is unchanged, and the
/// message is a sentence for the user.
public final class ExportException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /// The target folder does not exist or is not a folder.
        NO_FOLDER,
        /// The target is a folder.
        IS_FOLDER,
        /// The folder or the file is write-protected.
        NOT_WRITABLE,
        /// Writing failed midway: the disk is full, the drive was removed, or another program holds
        /// the file.
        WRITE_FAILED,
        /// The target is inside the archive, which Dateline only reads.
        INSIDE_ARCHIVE,
        /// An article changed or disappeared between two passes.
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
