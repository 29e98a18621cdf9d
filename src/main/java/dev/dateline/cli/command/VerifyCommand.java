package dev.dateline.cli.command;

import dev.dateline.article.TextSpan;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.JsonLine;
import dev.dateline.cli.output.OutputFormat;
import dev.dateline.cli.output.TerminalText;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.QuoteVerification;
import dev.dateline.library.archive.QuoteVerificationText;
import dev.dateline.message.LocalizedMessages;
import dev.dateline.message.Messages;
import dev.dateline.message.ProblemText;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.SortOrder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `dateline verify ARCHIVE [PATH]`: holds the quotations of the index against the files, without
/// bringing the index up to date first.
@Command(name = "verify", description = "${bundle:cli.verify.about}")
public final class VerifyCommand extends ArchiveCommand {
    private static final String ALL_ARTICLES = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PATH",
            description = "${bundle:cli.verify.path}")
    private String path = ALL_ARTICLES;

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "${bundle:cli.option.format}")
    private OutputFormat format = OutputFormat.TEXT;

    private int matchCount;
    private int mismatchCount;

    public VerifyCommand(CommandContext session) {
        super(session);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        for (String each : path.isEmpty() ? archive.paths("", SortOrder.OLDEST) : List.of(path)) {
            Optional<QuotedArticle> article = archive.article(each);
            if (article.isEmpty()) {
                throw new IOException(Messages.of("cli.article.not-indexed", each));
            }
            verify(archive, article.get());
        }
        if (format == OutputFormat.TEXT) {
            context().out().println(Messages.of("cli.verify.summary", matchCount, mismatchCount));
        }
        return mismatchCount == 0 ? ExitStatus.SUCCESS : ExitStatus.NOTHING_MATCHED;
    }

    private void verify(Archive archive, QuotedArticle article) throws IOException {
        List<QuoteVerification> found = archive.verify(article);
        for (int i = 0; i < found.size(); i++) {
            boolean matches = found.get(i) instanceof QuoteVerification.Match;
            matchCount += matches ? 1 : 0;
            mismatchCount += matches ? 0 : 1;
            Quote quote = article.quotes().get(i);
            if (format == OutputFormat.JSONL) {
                context().out().println(jsonLine(article, quote, found.get(i)));
            } else if (!matches) {
                String where = article.article().path() + ":" + quote.span().start();
                context()
                        .out()
                        .println(
                                TerminalText.singleLine(
                                        where + "  " + QuoteVerificationText.of(found.get(i))));
            }
        }
    }

    private static String jsonLine(QuotedArticle article, Quote quote, QuoteVerification found) {
        return JsonLine.of(json -> {
            json.writeStringProperty("path", article.article().path());
            JsonLine.writeSpan(json, "start", "end", quote.span());
            switch (found) {
                case QuoteVerification.Match _ -> json.writeStringProperty("found", "match");
                case QuoteVerification.Moved(TextSpan now) -> {
                    json.writeStringProperty("found", "moved");
                    JsonLine.writeSpan(json, "nowStart", "nowEnd", now);
                }
                case QuoteVerification.Changed(String now) -> {
                    json.writeStringProperty("found", "changed");
                    json.writeStringProperty("now", now);
                }
                case QuoteVerification.Unreadable(var problem) -> {
                    json.writeStringProperty("found", "unreadable");
                    json.writeStringProperty(
                            "reason", ProblemText.of(problem, LocalizedMessages.ENGLISH));
                }
            }
        });
    }
}
