package dev.dateline.cli.command;

import dev.dateline.article.Problem;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;

import picocli.CommandLine.Command;

import java.io.IOException;

/// `dateline index ARCHIVE`
@Command(name = "index", description = "${bundle:cli.index.about}")
public final class IndexCommand extends ArchiveCommand {
    public IndexCommand(CommandContext session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        RefreshReport report = context().refresh(archive);
        ArchiveStats stats = archive.stats();
        long leftOut =
                stats.problems().stream().map(Problem::kind).filter(Problem.Kind::rejects).count();
        context()
                .out()
                .println(
                        Messages.of(
                                "cli.index.summary",
                                archive.name(),
                                stats.articles(),
                                stats.quotes(),
                                report.added(),
                                report.changed(),
                                report.removed(),
                                report.unchanged(),
                                leftOut,
                                report.duration().toMillis() / 1000.0));
        return ExitStatus.SUCCESS;
    }
}
