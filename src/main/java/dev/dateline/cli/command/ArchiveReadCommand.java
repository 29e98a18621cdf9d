package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.context.UsageException;
import dev.dateline.library.Archive;

import picocli.CommandLine.Mixin;

import java.io.IOException;

/// A command that tells what an archive holds, as of a day, once what is new in its folder has been
/// read.
abstract class ArchiveReadCommand extends ArchiveCommand {
    @Mixin private AsOfOption asOf = new AsOfOption();

    ArchiveReadCommand(CommandContext session) {
        super(session);
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

    abstract ExitStatus report(Archive archive) throws IOException;
}
