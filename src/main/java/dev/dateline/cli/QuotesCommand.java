package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.Locale;

/// `dateline quotes ARCHIVE [QUERY]`
@Command(name = "quotes", description = "${bundle:cli.quotes.about}")
final class QuotesCommand extends ReadingCommand {
    private static final String EVERYBODY = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "${bundle:cli.parameter.query}")
    private String query = "";

    @Option(names = "--speaker", paramLabel = "NAME", description = "${bundle:cli.quotes.speaker}")
    private String speaker = EVERYBODY;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|csv",
            description = "${bundle:cli.option.format}")
    private Format format = Format.TEXT;

    /// As [OutputFormat], and a table.
    enum Format {
        TEXT,
        JSONL,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    QuotesCommand(Session session) {
        super(session);
    }

    @Override
    ExitStatus tell(Archive archive) throws IOException {
        var listing = new QuoteListing(archive, printer());
        boolean ofEverybody = speaker.isBlank();
        int articles = ofEverybody ? listing.ofArticles(query) : listing.ofSpeaker(speaker, query);
        if (articles == 0) {
            session().notices().say(Messages.of("cli.quotes.nothing"));
            return ExitStatus.NOTHING_MATCHED;
        }
        return ExitStatus.DONE;
    }

    private QuotePrinter printer() throws IOException {
        Output out = session().out();
        return switch (format) {
            case TEXT -> new QuoteText(out);
            case JSONL -> new QuoteLines(out);
            case CSV -> new QuoteTable(out);
        };
    }
}
