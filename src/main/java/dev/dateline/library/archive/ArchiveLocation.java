package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.parse.walk.ArchivePath;
import dev.dateline.parse.walk.Sidecar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The location of an archive, which is a folder or a single article file.
///
/// @param path absolute and without links if made by [#of]
public record ArchiveLocation(Path path) {
    /// The maximum number of symbolic links that are resolved in one path. Linux follows as many.
    private static final int MAX_LINKS = 40;

    /// Returns the location of an archive with all links in its path resolved.
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

    /// Returns the display name of the archive: the name of its folder or file.
    public String name() {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /// Returns the file of the article with a path in the archive.
    ///
    /// @param articlePath its path in the archive
    public Path file(String articlePath) {
        return Files.isDirectory(path) ? ArchivePath.toFile(path, articlePath) : path;
    }

    /// Tells whether a file belongs to the archive, or would belong to it if it existed.
    ///
    /// Archives are only read: a file written into one would become its next article or sidecar.
    /// Every path that Dateline writes to is checked here. All links are resolved, also those to
    /// files that do not exist. The sidecars of a single article file belong to it.
    public boolean contains(Path target) {
        Path file = resolve(target);
        if (!Files.isDirectory(path)) {
            return isSame(file, path)
                    || Sidecar.namesWithArticle(path.getFileName().toString()).stream()
                            .anyMatch(name -> isSame(file, resolve(path.resolveSibling(name))));
        }
        Path archive = resolve(path);
        for (Path part = file; part != null; part = part.getParent()) {
            if (isSame(part, archive)) {
                return true;
            }
        }
        return false;
    }

    /// Checks that the folder of the notes lies outside of the archive.
    ///
    /// @throws ArchiveException if it is inside the archive
    public void requireNotesOutside(Path folder) throws ArchiveException {
        if (contains(folder)) {
            throw new ArchiveException(
                    Reason.NOTES_FOLDER, folder + " lies inside the archive " + path);
        }
    }

    /// Returns whether two paths are equal or refer to the same existing file, as hard links do.
    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one does not exist
        }
    }

    /// Returns a path with all links resolved that writing to it would follow. The path need not
    /// exist.
    static Path resolve(Path path) {
        return resolve(path, MAX_LINKS);
    }

    private static Path resolve(Path path, int maxLinks) {
        Path absolute = path.toAbsolutePath();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            // does not exist; a link may say where it would
        }
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        if (parent == null || name == null || maxLinks == 0) {
            return absolute.normalize();
        }
        Path folder = resolve(parent, maxLinks);
        try {
            return resolve(folder.resolve(Files.readSymbolicLink(absolute)), maxLinks - 1);
        } catch (IOException | UnsupportedOperationException e) {
            return folder.resolve(name).normalize(); // no link
        }
    }
}
