package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleSearch;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;

/// `dateline unnamed ARCHIVE [QUERY]`
@Command(name = "unnamed", description = "${bundle:cli.unnamed.about}")
final class UnnamedCommand extends PeopleCommand {
    UnnamedCommand(Session session) {
        super(session);
    }

    @Override
    PeopleSearch search(Archive archive) {
        return PeopleSearch.unnamed(archive);
    }

    @Override
    String nobody() {
        return Messages.of("cli.unnamed.nothing");
    }
}
