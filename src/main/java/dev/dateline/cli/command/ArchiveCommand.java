package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.library.Archive;

import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// A command that opens an archive.
abstract class ArchiveCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.parameter.archive}")
    private Path archivePath = Path.of("");

    private final CommandContext context;

    ArchiveCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public final Integer call() throws IOException, UsageException {
        validateArguments();
        try (Archive archive = context.open(archivePath)) {
            return run(archive).code();
        }
    }

    /// Checks the arguments before the archive is opened.
    void validateArguments() throws UsageException {}

    /// Runs the command on the open archive.
    abstract ExitStatus run(Archive archive) throws IOException, UsageException;

    final CommandContext context() {
        return context;
    }

    final Path archivePath() {
        return archivePath;
    }
}
