package dev.dateline.cli;

import dev.dateline.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes a file.
final class Target {
    private Target() {}

    /// Archives are read only; a file written into one would be its next article.
    static void refuseInside(Path archive, Path target) throws IOException {
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            Path real = folder.toRealPath().resolve(file.getFileName());
            if (real.startsWith(archive.toRealPath())) {
                throw new IOException(Messages.of("cli.target.inside", target));
            }
        }
    }

    /// Says before any work is done that a file cannot be written there.
    static void checkFolder(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(Messages.of("cli.target.no-folder", target));
        }
        if (Files.isDirectory(target) || !Files.isWritable(folder)) {
            throw new IOException(Messages.of("cli.target.not-writable", target));
        }
    }
}
