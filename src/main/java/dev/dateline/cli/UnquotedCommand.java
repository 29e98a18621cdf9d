package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleSearch;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;

/// `dateline unquoted ARCHIVE [QUERY]`
@Command(name = "unquoted", description = "${bundle:cli.unquoted.about}")
final class UnquotedCommand extends PeopleCommand {
    UnquotedCommand(Session session) {
        super(session);
    }

    @Override
    PeopleSearch search(Archive archive) {
        return PeopleSearch.unquoted(archive);
    }

    @Override
    String nobody() {
        return Messages.of("cli.unquoted.nothing");
    }
}
