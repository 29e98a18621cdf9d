package dev.dateline.cli.context;

import dev.dateline.library.archive.ArchiveLocation;
import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes a file.
public final class PathChecks {
    private PathChecks() {}

    /// Says before any work is done that an archive is only read.
    public static void requireOutsideArchive(Path archive, Path target) throws IOException {
        if (new ArchiveLocation(archive).contains(target)) {
            throw new IOException(Messages.of("export.target.inside", target));
        }
    }

    /// Says before any work is done that a file cannot be written there.
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
