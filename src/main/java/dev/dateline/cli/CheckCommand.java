package dev.dateline.cli;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.CheckReport;
import dev.dateline.library.archive.CheckReport.Difference;
import dev.dateline.library.archive.CheckReport.Kind;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Locale;

/// `dateline check ARCHIVE`: the one command that does not bring the index up to date.
@Command(name = "check", description = "${bundle:cli.check.about}")
final class CheckCommand extends ArchiveCommand {
    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        archive.rebuildReason().ifPresent(session().notices()::say);
        CheckReport report = archive.check(JobContext.QUIET);
        switch (format) {
            case TEXT -> print(archive.name(), report);
            case JSONL -> printLines(report);
        }
        return report.isUpToDate() ? ExitStatus.DONE : ExitStatus.DIFFERENT;
    }

    private void print(String name, CheckReport report) throws IOException {
        Output out = session().out();
        if (report.damage().isPresent()) {
            out.line(Messages.of("cli.check.damaged", name, report.damage().get()));
            return;
        }
        for (Difference difference : report.differences()) {
            out.line(
                    switch (difference.kind()) {
                        case NEW -> Messages.of("cli.check.new", difference.path());
                        case CHANGED -> Messages.of("cli.check.changed", difference.path());
                        case GONE -> Messages.of("cli.check.gone", difference.path());
                    });
        }
        out.line(
                Messages.of(
                        "cli.check.summary",
                        name,
                        report.unchanged(),
                        count(report, Kind.NEW),
                        count(report, Kind.CHANGED),
                        count(report, Kind.GONE)));
    }

    private static long count(CheckReport report, Kind kind) {
        return report.differences().stream().filter(d -> d.kind() == kind).count();
    }

    /// What is found about the index first, then a line a difference.
    private void printLines(CheckReport report) throws IOException {
        session()
                .out()
                .line(
                        JsonLine.of(json -> {
                            json.writeNumberProperty("same", report.unchanged());
                            json.writeNumberProperty("different", report.differences().size());
                            JsonLine.known(json, "damage", report.damage().orElse(""));
                        }));
        for (Difference difference : report.differences()) {
            session()
                    .out()
                    .line(
                            JsonLine.of(json -> {
                                json.writeStringProperty("path", difference.path());
                                json.writeStringProperty(
                                        "kind", difference.kind().name().toLowerCase(Locale.ROOT));
                            }));
        }
    }
}
