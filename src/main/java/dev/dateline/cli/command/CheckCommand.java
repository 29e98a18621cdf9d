package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.JsonLine;
import dev.dateline.cli.output.OutputFormat;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.CheckReport;
import dev.dateline.library.archive.CheckReport.Difference;
import dev.dateline.library.archive.CheckReport.Kind;
import dev.dateline.message.Messages;
import dev.dateline.search.RebuildReason;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Locale;

/// `dateline check ARCHIVE`: the one command that does not bring the index up to date.
@Command(name = "check", description = "${bundle:cli.check.about}")
public final class CheckCommand extends ArchiveCommand {
    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    public CheckCommand(CommandContext session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        archive.rebuildReason().map(RebuildReason::text).ifPresent(context().err()::println);
        CheckReport report = archive.check(JobContext.QUIET);
        switch (format) {
            case TEXT -> printText(archive.name(), report);
            case JSONL -> printJsonLines(report);
        }
        return report.isUpToDate() ? ExitStatus.SUCCESS : ExitStatus.DIFFERENT;
    }

    private void printText(String name, CheckReport report) throws IOException {
        StandardOutput out = context().out();
        if (report.damage().isPresent()) {
            out.println(Messages.of("cli.check.damaged", name, report.damage().get()));
            return;
        }
        for (Difference difference : report.differences()) {
            out.println(
                    switch (difference.kind()) {
                        case NEW -> Messages.of("cli.check.new", difference.path());
                        case CHANGED -> Messages.of("cli.check.changed", difference.path());
                        case GONE -> Messages.of("cli.check.gone", difference.path());
                    });
        }
        out.println(
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
    private void printJsonLines(CheckReport report) throws IOException {
        context()
                .out()
                .println(
                        JsonLine.of(json -> {
                            json.writeNumberProperty("same", report.unchanged());
                            json.writeNumberProperty("different", report.differences().size());
                            JsonLine.writeStringOrNull(json, "damage", report.damage().orElse(""));
                        }));
        for (Difference difference : report.differences()) {
            context()
                    .out()
                    .println(
                            JsonLine.of(json -> {
                                json.writeStringProperty("path", difference.path());
                                json.writeStringProperty(
                                        "kind", difference.kind().name().toLowerCase(Locale.ROOT));
                            }));
        }
    }
}
