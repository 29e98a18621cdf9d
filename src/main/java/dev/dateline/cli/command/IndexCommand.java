package dev.dateline.cli.command;

import dev.dateline.article.Problem;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.search.ArchiveStats;

import picocli.CommandLine.Command;

import java.io.IOException;

/// `dateline index ARCHIVE`: brings the index up to date.
@Command(name = "index", description = "${bundle:cli.index.about}")
public final class IndexCommand extends ArchiveCommand {
    public IndexCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        RefreshReport report = context().refresh(archive);
        ArchiveStats stats = archive.stats();
        long rejected =
                stats.problems().stream().map(Problem::kind).filter(Problem.Kind::rejects).count();
        context()
                .out()
                .printMessage(
                        "cli.index.summary",
                        archive.name(),
                        stats.articles(),
                        stats.quotes(),
                        report.added(),
                        report.changed(),
                        report.removed(),
                        report.unchanged(),
                        rejected,
                        report.duration().toMillis() / 1000.0);
        return ExitStatus.SUCCESS;
    }
}
