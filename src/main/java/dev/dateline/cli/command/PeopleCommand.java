package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.OutputFormat;
import dev.dateline.cli.output.PeoplePrinter;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PeopleSearch;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;

/// A command that lists people and the sentences about them.
abstract class PeopleCommand extends ArchiveReadCommand {
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

    PeopleCommand(CommandContext context) {
        super(context);
    }

    /// Returns the search for the people that this command lists.
    abstract PeopleSearch search(Archive archive);

    /// Returns the key of the message for an empty result.
    abstract String nothingFoundKey();

    @Override
    final ExitStatus report(Archive archive) throws IOException {
        PeopleReport report = search(archive).run(query, JobContext.QUIET);
        if (!report.isComplete()) {
            context().err().printMessage("cli.people.incomplete", report.scanned(), report.total());
        }
        if (report.groups().isEmpty()) {
            context().err().printMessage(nothingFoundKey());
            return ExitStatus.NOTHING_MATCHED;
        }
        var printer = new PeoplePrinter(context().out());
        switch (format) {
            case TEXT -> printer.printText(report);
            case JSONL -> printer.printJsonLines(report);
        }
        return ExitStatus.SUCCESS;
    }
}
