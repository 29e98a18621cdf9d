package dev.dateline.cli;

import dev.dateline.library.Archive;

import picocli.CommandLine.Mixin;

import java.io.IOException;

/// A command that tells what an archive holds, as of a day, once what is new in its folder has been
/// read.
abstract class ReadingCommand extends ArchiveCommand {
    @Mixin private AsOfChoice asOf = new AsOfChoice();

    ReadingCommand(Session session) {
        super(session);
    }

    @Override
    void checkUsage() throws WrongUsageException {
        asOf.day();
    }

    @Override
    final ExitStatus run(Archive archive) throws IOException, WrongUsageException {
        session().refreshToRead(archive);
        asOf.heed(archive);
        return tell(archive);
    }

    abstract ExitStatus tell(Archive archive) throws IOException;
}
