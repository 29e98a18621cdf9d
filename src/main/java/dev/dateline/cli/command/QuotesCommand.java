package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.QuoteCsvPrinter;
import dev.dateline.cli.output.QuoteJsonPrinter;
import dev.dateline.cli.output.QuotePrinter;
import dev.dateline.cli.output.QuoteTextPrinter;
import dev.dateline.cli.output.StandardOutput;
import dev.dateline.library.Archive;
import dev.dateline.message.Messages;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.Locale;

/// `dateline quotes ARCHIVE [QUERY]`
@Command(name = "quotes", description = "${bundle:cli.quotes.about}")
public final class QuotesCommand extends ArchiveReadCommand {
    private static final String ANY_SPEAKER = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUERY",
            description = "${bundle:cli.parameter.query}")
    private String query = "";

    @Option(names = "--speaker", paramLabel = "NAME", description = "${bundle:cli.quotes.speaker}")
    private String speaker = ANY_SPEAKER;

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

    public QuotesCommand(CommandContext session) {
        super(session);
    }

    @Override
    ExitStatus report(Archive archive) throws IOException {
        var listing = new QuoteLister(archive, createPrinter());
        boolean ofEverybody = speaker.isBlank();
        int articles =
                ofEverybody ? listing.printArticles(query) : listing.printSpeaker(speaker, query);
        if (articles == 0) {
            context().err().println(Messages.of("cli.quotes.none-found"));
            return ExitStatus.NOTHING_MATCHED;
        }
        return ExitStatus.SUCCESS;
    }

    private QuotePrinter createPrinter() throws IOException {
        StandardOutput out = context().out();
        return switch (format) {
            case TEXT -> new QuoteTextPrinter(out);
            case JSONL -> new QuoteJsonPrinter(out);
            case CSV -> new QuoteCsvPrinter(out);
        };
    }
}
