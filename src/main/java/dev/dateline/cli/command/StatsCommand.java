package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.OutputFormat;
import dev.dateline.cli.output.StatsPrinter;
import dev.dateline.library.Archive;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.ArchiveStats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;

/// `dateline stats ARCHIVE`: counts articles and quotations and lists unreadable files.
@Command(name = "stats", description = "${bundle:cli.stats.about}")
public final class StatsCommand extends ArchiveReadCommand {
    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    public StatsCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus report(Archive archive) throws IOException {
        ArchiveStats stats = archive.stats();
        NearDuplicateCounts copies = archive.nearDuplicateCounts();
        var printer = new StatsPrinter(context().out());
        switch (format) {
            case TEXT -> printer.printText(archive.name(), stats, copies);
            case JSONL -> printer.printJson(stats, copies);
        }
        return ExitStatus.SUCCESS;
    }
}
