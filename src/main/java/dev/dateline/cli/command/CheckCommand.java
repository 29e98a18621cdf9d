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

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.Locale;

/// `dateline check ARCHIVE`: compares the index with the files and changes neither.
@Command(name = "check", description = "${bundle:cli.check.about}")
public final class CheckCommand extends ArchiveCommand {
    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    public CheckCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
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
            out.printMessage("cli.check.damaged", name, report.damage().get());
            return;
        }
        for (Difference difference : report.differences()) {
            String key =
                    switch (difference.kind()) {
                        case NEW -> "cli.check.new";
                        case CHANGED -> "cli.check.changed";
                        case GONE -> "cli.check.gone";
                    };
            out.printMessage(key, difference.path());
        }
        out.printMessage(
                "cli.check.summary",
                name,
                report.unchanged(),
                count(report, Kind.NEW),
                count(report, Kind.CHANGED),
                count(report, Kind.GONE));
    }

    private static long count(CheckReport report, Kind kind) {
        return report.differences().stream().filter(d -> d.kind() == kind).count();
    }

    /// Prints one JSON object with the counts, then one JSON object per difference.
    private void printJsonLines(CheckReport report) throws IOException {
        StandardOutput out = context().out();
        out.printJson(json -> {
            json.writeNumberProperty("same", report.unchanged());
            json.writeNumberProperty("different", report.differences().size());
            JsonLine.writeStringOrNull(json, "damage", report.damage().orElse(""));
        });
        for (Difference difference : report.differences()) {
            out.printJson(json -> {
                json.writeStringProperty("path", difference.path());
                json.writeStringProperty("kind", difference.kind().name().toLowerCase(Locale.ROOT));
            });
        }
    }
}
