package dev.dateline.cli;

import dev.dateline.article.Problem;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;

import picocli.CommandLine.Command;

import java.io.IOException;

/// `dateline index ARCHIVE`
@Command(name = "index", description = "${bundle:cli.index.about}")
final class IndexCommand extends ArchiveCommand {
    IndexCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        RefreshReport report = session().refresh(archive);
        ArchiveStats stats = archive.stats();
        long leftOut =
                stats.problems().stream().map(Problem::kind).filter(Problem.Kind::rejects).count();
        session()
                .out()
                .line(
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
        return ExitStatus.DONE;
    }
}
