package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.library.Archive;

import picocli.CommandLine.Mixin;

import java.io.IOException;

/// A command that lists contents of an archive, optionally as of a date, after bringing its index
/// up to date.
abstract class ArchiveReadCommand extends ArchiveCommand {
    @Mixin private AsOfOption asOf = new AsOfOption();

    ArchiveReadCommand(CommandContext context) {
        super(context);
    }

    @Override
    void validateArguments() throws UsageException {
        asOf.day();
    }

    @Override
    final ExitStatus run(Archive archive) throws IOException, UsageException {
        context().refreshOrUseCurrent(archive);
        asOf.applyTo(archive);
        return report(archive);
    }

    /// Prints the results.
    abstract ExitStatus report(Archive archive) throws IOException;
}
