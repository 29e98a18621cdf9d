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

    /// Closes an archive that this opener has opened in advance but not returned.
    default void close() throws IOException {}
}
