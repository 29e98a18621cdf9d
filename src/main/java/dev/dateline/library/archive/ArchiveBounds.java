package dev.dateline.library.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What belongs to an archive, which is only read: a file written there would be its next article.
public final class ArchiveBounds {
    private ArchiveBounds() {}

    /// Whether a file at `target`, there or not, is or would be the archive's, by whatever links it
    /// is reached.
    public static boolean contains(Path archive, Path target) throws IOException {
        Path file = target.toAbsolutePath();
        if (Files.exists(file)) {
            return file.toRealPath().startsWith(archive.toRealPath());
        }
        Path folder = file.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && folder.toRealPath().startsWith(archive.toRealPath());
    }
}
