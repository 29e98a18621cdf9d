package dev.dateline.ui.archive;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.ArchiveException;

import java.io.IOException;
import java.nio.file.Path;

/// Opens archives. Called on background threads.
@FunctionalInterface
public interface ArchiveOpener {
    /// Opens the archive at `path`.
    Archive open(Path path) throws ArchiveException;

    /// Returns whether the archive at `path` was opened before, and so has an index.
    default boolean isKnown(Path path) {
        return false;
    }

    /// Closes an archive that this opener has opened in advance but not returned.
    default void close() throws IOException {}
}
