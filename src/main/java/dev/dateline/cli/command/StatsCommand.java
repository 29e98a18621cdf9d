package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.OutputFormat;
import dev.dateline.cli.output.StatsJson;
import dev.dateline.cli.output.StatsPrinter;
import dev.dateline.library.Archive;
import dev.dateline.search.ArchiveStats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;

/// `dateline stats ARCHIVE`
@Command(name = "stats", description = "${bundle:cli.stats.about}")
public final class StatsCommand extends ArchiveReadCommand {
    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    public StatsCommand(CommandContext session) {
        super(session);
    }

    @Override
    ExitStatus report(Archive archive) throws IOException {
        ArchiveStats stats = archive.stats();
        switch (format) {
            case TEXT ->
                    new StatsPrinter(context().out())
                            .print(archive.name(), stats, archive.nearDuplicateCounts());
            case JSONL ->
                    context().out().println(StatsJson.of(stats, archive.nearDuplicateCounts()));
        }
        return ExitStatus.SUCCESS;
    }
}
