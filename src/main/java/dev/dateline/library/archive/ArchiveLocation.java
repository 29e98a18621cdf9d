package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder, or the single article file, that is an archive.
///
/// @param path absolute and without links if made by [#of]
public record ArchiveLocation(Path path) {
    /// Resolves the links in the path of an archive.
    ///
    /// @throws ArchiveException if the archive does not exist or cannot be read
    public static ArchiveLocation of(Path path) throws ArchiveException {
        try {
            Path real = path.toRealPath();
            if (!Files.isReadable(real)) {
                throw new ArchiveException(Reason.UNREADABLE, path.toString());
            }
            return new ArchiveLocation(real);
        } catch (ArchiveException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw new ArchiveException(Reason.UNREADABLE, path.toString(), e);
        } catch (IOException e) {
            throw new ArchiveException(Reason.MISSING, path.toString(), e);
        }
    }

    /// Returns the name of the folder or file, for display.
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /// Returns the file of an article.
    ///
    /// @param articlePath its path in the archive
    public Path file(String articlePath) {
        return Files.isDirectory(path) ? path.resolve(articlePath) : path;
    }

    /// Tells whether a file belongs to the archive, or would if it existed.
    ///
    /// Archives are only read: a file written into one would become its next article. Links in both
    /// paths are resolved.
    public boolean contains(Path target) throws IOException {
        Path file = target.toAbsolutePath();
        if (Files.exists(file)) {
            return file.toRealPath().startsWith(path.toRealPath());
        }
        Path folder = file.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && folder.toRealPath().startsWith(path.toRealPath());
    }
}
