package dev.dateline.cli;

import dev.dateline.library.Archive;

import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// A command on an archive.
abstract class ArchiveCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "ARCHIVE",
            description = "${bundle:cli.parameter.archive}")
    private Path place = Path.of("");

    private final Session session;

    ArchiveCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() throws IOException, WrongUsageException {
        checkUsage();
        try (Archive archive = session.open(place)) {
            return run(archive).code();
        }
    }

    /// What only the arguments tell, before anything is opened.
    void checkUsage() throws WrongUsageException {}

    abstract ExitStatus run(Archive archive) throws IOException, WrongUsageException;

    final Session session() {
        return session;
    }

    final Path place() {
        return place;
    }
}
