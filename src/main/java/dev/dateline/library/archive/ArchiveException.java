package dev.dateline.library.archive;

import dev.dateline.search.IndexLockedException;

import java.io.IOException;

/// An archive, or its index, that cannot be used as it is.
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /// There is nothing at the archive's path.
        MISSING,
        /// It is there, and may not be read.
        UNREADABLE,
        /// Another Dateline is writing this archive's index.
        LOCKED,
        /// The index folder cannot be made or written, or lies inside the archive.
        INDEX_FOLDER
    }

    public ArchiveException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ArchiveException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// Returns the exception for an index that another process is writing.
    public static ArchiveException locked(IndexLockedException cause) {
        return new ArchiveException(
                Reason.LOCKED, "another Dateline is updating this archive", cause);
    }

    public Reason reason() {
        return reason;
    }
}
