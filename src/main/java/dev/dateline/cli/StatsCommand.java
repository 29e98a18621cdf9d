package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.search.ArchiveStats;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;

/// `dateline stats ARCHIVE`
@Command(name = "stats", description = "${bundle:cli.stats.about}")
final class StatsCommand extends ReadingCommand {
    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    StatsCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus tell(Archive archive) throws IOException {
        ArchiveStats stats = archive.stats();
        switch (format) {
            case TEXT ->
                    new StatsText(session().out())
                            .print(archive.name(), stats, archive.nearDuplicateCounts());
            case JSONL -> session().out().line(StatsLine.of(stats, archive.nearDuplicateCounts()));
        }
        return ExitStatus.DONE;
    }
}
