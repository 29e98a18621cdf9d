package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleSearch;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;

/// `dateline unnamed ARCHIVE [QUERY]`
@Command(name = "unnamed", description = "${bundle:cli.unnamed.about}")
public final class UnnamedCommand extends PeopleCommand {
    public UnnamedCommand(CommandContext session) {
        super(session);
    }

    @Override
    PeopleSearch search(Archive archive) {
        return PeopleSearch.unnamed(archive);
    }

    @Override
    String nothingFoundMessage() {
        return Messages.of("cli.unnamed.none-found");
    }
}
