package dev.dateline.cli.context;

import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Where an archive should be.
public final class ArchiveExistsCheck {
    private ArchiveExistsCheck() {}

    /// Says at once that nothing is there, before a window is made for it.
    public static void requireExists(Path place) throws ArchiveException {
        if (!Files.exists(place)) {
            String path = place.toString();
            throw new ArchiveException(Reason.MISSING, path, new NoSuchFileException(path));
        }
    }
}
