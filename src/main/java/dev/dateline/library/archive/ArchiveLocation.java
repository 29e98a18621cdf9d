package dev.dateline.library.archive;

import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.parse.walk.ArchivePath;
import dev.dateline.parse.walk.Sidecar;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder, or the single article file, that is an archive.
///
/// @param path absolute and without links if made by [#of]
public record ArchiveLocation(Path path) {
    /// As many as Linux follows in one path.
    private static final int MAX_LINKS = 40;

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
        return Files.isDirectory(path) ? ArchivePath.toFile(path, articlePath) : path;
    }

    /// Tells whether a file belongs to the archive, or would if it existed.
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

    /// Checks the folder of the notes.
    ///
    /// @throws ArchiveException if it is inside the archive
    public void requireNotesOutside(Path folder) throws ArchiveException {
        if (contains(folder)) {
            throw new ArchiveException(
                    Reason.NOTES_FOLDER, folder + " lies inside the archive " + path);
        }
    }

    /// Returns whether both are the same path or the same existing file, such as hard links.
    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false; // one does not exist
        }
    }

    /// Resolves the links in a path, as writing to it does. The path need not exist.
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
