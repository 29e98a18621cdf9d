package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.library.UnnamedReport;
import dev.dateline.library.UnnamedSources;
import dev.dateline.message.Messages;
import dev.dateline.work.JobContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;

/// `dateline unnamed ARCHIVE [QUERY]`
@Command(name = "unnamed", description = "${bundle:cli.unnamed.about}")
final class UnnamedCommand extends ReadingCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "${bundle:cli.parameter.query}")
    private String query = "";

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    UnnamedCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus tell(Archive archive) throws IOException {
        UnnamedReport report = new UnnamedSources(archive).in(query, JobContext.QUIET);
        if (!report.isComplete()) {
            session()
                    .notices()
                    .say(Messages.of("cli.unnamed.newest", report.through(), report.total()));
        }
        if (report.groups().isEmpty()) {
            session().notices().say(Messages.of("cli.unnamed.nothing"));
            return ExitStatus.NOTHING_MATCHED;
        }
        var printer = new UnnamedPrinter(session().out());
        switch (format) {
            case TEXT -> printer.text(report);
            case JSONL -> printer.lines(report);
        }
        return ExitStatus.DONE;
    }
}
