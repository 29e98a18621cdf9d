package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.search.IndexLockedException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether an archive can be reached, and if not, why.
public final class ArchiveLocation {
    private ArchiveLocation() {}

    /// The place, absolute and without links.
    ///
    /// @throws ArchiveException when it is not there or may not be read
    public static Path resolve(Path place) throws ArchiveException {
        try {
            Path real = place.toRealPath();
            if (!Files.isReadable(real)) {
                throw new ArchiveException(Reason.UNREADABLE, place.toString());
            }
            return real;
        } catch (ArchiveException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new ArchiveException(Reason.UNREADABLE, place.toString(), e);
        } catch (IOException e) {
            throw new ArchiveException(Reason.MISSING, place.toString(), e);
        }
    }

    public static ArchiveException lockedException(IndexLockedException e) {
        return new ArchiveException(Reason.LOCKED, "another Dateline is updating this archive", e);
    }
}
