package dev.dateline.ui.archive;

import dev.dateline.library.Archive;
import dev.dateline.library.archive.ArchiveException;

import java.io.IOException;
import java.nio.file.Path;

/// Opens archives. Called on background threads.
@FunctionalInterface
public interface ArchiveOpener {
    Archive open(Path place) throws ArchiveException;

    /// Closes what was opened beforehand and nobody has asked for.
    default void close() throws IOException {}
}
