package dev.dateline.cli.context;

import dev.dateline.library.DataDirectories;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.archive.ArchiveException.Reason;
import dev.dateline.library.archive.ArchiveLocation;
import dev.dateline.library.archive.IndexDirectories;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Checks the paths of a command before any work is done.
public final class PathChecks {
    private PathChecks() {}

    /// Throws an exception if there is neither a file nor a folder at `archive`.
    public static void requireExists(Path archive) throws ArchiveException {
        if (!Files.exists(archive)) {
            String path = archive.toString();
            throw new ArchiveException(Reason.MISSING, path, new NoSuchFileException(path));
        }
    }

    /// Throws an exception if `target` is inside `archive`, because Dateline never writes to an
    /// archive.
    public static void requireOutsideArchive(Path archive, Path target) throws IOException {
        if (new ArchiveLocation(archive).contains(target)) {
            throw new IOException(Messages.of("export.target.inside", target));
        }
    }

    /// Throws an exception if the folder for notes is inside the archive.
    public static void requireNotesOutside(Path archive, DataDirectories directories)
            throws ArchiveException {
        new ArchiveLocation(archive).requireNotesOutside(directories.notes());
    }

    /// Throws an exception if `target` is inside any archive that has an index.
    public static void requireOutsideKnownArchives(DataDirectories directories, Path target)
            throws IOException {
        if (new IndexDirectories(directories.indexes()).isInsideKnownArchive(target)) {
            throw new IOException(Messages.of("export.target.inside", target));
        }
    }

    /// Throws an exception if no file can be written at `target`.
    public static void requireWritable(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(Messages.of("cli.target.no-folder", target));
        }
        if (Files.isDirectory(target) || !Files.isWritable(folder)) {
            throw new IOException(Messages.of("cli.target.not-writable", target));
        }
    }
}
