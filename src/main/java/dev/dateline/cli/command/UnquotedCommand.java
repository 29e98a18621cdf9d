package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleSearch;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;

/// `dateline unquoted ARCHIVE [QUERY]`
@Command(name = "unquoted", description = "${bundle:cli.unquoted.about}")
public final class UnquotedCommand extends PeopleCommand {
    public UnquotedCommand(CommandContext session) {
        super(session);
    }

    @Override
    PeopleSearch search(Archive archive) {
        return PeopleSearch.unquoted(archive);
    }

    @Override
    String nothingFoundMessage() {
        return Messages.of("cli.unquoted.none-found");
    }
}
