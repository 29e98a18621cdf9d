package dev.dateline.library.archive;

import dev.dateline.parse.walk.IoErrors;
import dev.dateline.search.IndexLockedException;

import java.io.IOException;

/// Thrown when an archive or its index cannot be used.
public final class ArchiveException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public enum Reason {
        /// No folder or file exists at the path of the archive.
        MISSING,
        /// The archive exists but may not be read.
        UNREADABLE,
        /// Another Dateline process is writing the index.
        LOCKED,
        /// The index directory cannot be created or written. Or it lies inside the archive.
        INDEX_FOLDER,
        /// The folder with the user's notes is inside the archive.
        NOTES_FOLDER
    }

    public ArchiveException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public ArchiveException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /// Returns the exception for an index that another process is writing to.
    public static ArchiveException locked(IndexLockedException cause) {
        return new ArchiveException(
                Reason.LOCKED, "another Dateline is updating this archive", cause);
    }

    /// Returns the exception for an index directory that cannot be used.
    public static ArchiveException indexFolder(String path, IOException cause) {
        return new ArchiveException(
                Reason.INDEX_FOLDER, path + ": " + IoErrors.describe(cause), cause);
    }

    public Reason reason() {
        return reason;
    }
}
