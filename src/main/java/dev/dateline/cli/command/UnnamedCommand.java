package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleSearch;

import picocli.CommandLine.Command;

/// `dateline unnamed ARCHIVE [QUERY]`: lists statements of unnamed sources.
@Command(name = "unnamed", description = "${bundle:cli.unnamed.about}")
public final class UnnamedCommand extends PeopleCommand {
    public UnnamedCommand(CommandContext context) {
        super(context);
    }

    @Override
    PeopleSearch search(Archive archive) {
        return PeopleSearch.unnamed(archive);
    }

    @Override
    String nothingFoundKey() {
        return "cli.unnamed.none-found";
    }
}
