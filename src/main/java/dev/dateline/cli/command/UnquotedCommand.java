package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleSearch;

import picocli.CommandLine.Command;

/// `dateline unquoted ARCHIVE [QUERY]`: lists people that articles name but never quote.
@Command(name = "unquoted", description = "${bundle:cli.unquoted.about}")
public final class UnquotedCommand extends PeopleCommand {
    public UnquotedCommand(CommandContext context) {
        super(context);
    }

    @Override
    PeopleSearch search(Archive archive) {
        return PeopleSearch.unquoted(archive);
    }

    @Override
    String nothingFoundKey() {
        return "cli.unquoted.none-found";
    }
}
