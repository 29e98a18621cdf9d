package dev.dateline.cli;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.people.PeopleReport;
import dev.dateline.library.people.PeopleSearch;
import dev.dateline.message.Messages;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;

/// A command that lists people of a kind: `dateline unnamed ARCHIVE [QUERY]`.
abstract class PeopleCommand extends ReadingCommand {
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

    PeopleCommand(Session session) {
        super(session);
    }

    abstract PeopleSearch search(Archive archive);

    /// What is said where nobody is found.
    abstract String nobody();

    @Override
    final ExitStatus tell(Archive archive) throws IOException {
        PeopleReport report = search(archive).run(query, JobContext.QUIET);
        if (!report.isComplete()) {
            session()
                    .notices()
                    .say(Messages.of("cli.people.newest", report.scanned(), report.total()));
        }
        if (report.groups().isEmpty()) {
            session().notices().say(nobody());
            return ExitStatus.NOTHING_MATCHED;
        }
        var printer = new PeoplePrinter(session().out());
        switch (format) {
            case TEXT -> printer.text(report);
            case JSONL -> printer.lines(report);
        }
        return ExitStatus.DONE;
    }
}
