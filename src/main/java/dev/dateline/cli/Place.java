package dev.dateline.cli;

import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where an archive should be.
final class Place {
    private Place() {}

    /// Says at once that nothing is there, before a window is made for it.
    static void check(Path place) throws ArchiveException {
        if (!Files.exists(place)) {
            String path = place.toString();
            throw new ArchiveException(Reason.MISSING, path, new NoSuchFileException(path));
        }
    }
}
