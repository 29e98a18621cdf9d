package dev.dateline.cli.command;

import dev.dateline.article.TextSpan;
import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.JsonLine;
import dev.dateline.cli.output.OutputFormat;
import dev.dateline.cli.output.StandardOutput;
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

import tools.jackson.core.JsonGenerator;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// `dateline verify ARCHIVE [PATH]`: compares the quotations of the index with the files.
///
/// It does not bring the index up to date.
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

    public VerifyCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus run(Archive archive) throws IOException {
        for (String articlePath :
                path.isEmpty() ? archive.paths("", SortOrder.OLDEST) : List.of(path)) {
            Optional<QuotedArticle> article = archive.article(articlePath);
            if (article.isEmpty()) {
                throw new IOException(Messages.of("cli.article.not-indexed", articlePath));
            }
            verify(archive, article.get());
        }
        if (format == OutputFormat.TEXT) {
            context().out().printMessage("cli.verify.summary", matchCount, mismatchCount);
        }
        return mismatchCount == 0 ? ExitStatus.SUCCESS : ExitStatus.DIFFERENT;
    }

    private void verify(Archive archive, QuotedArticle article) throws IOException {
        StandardOutput out = context().out();
        List<QuoteVerification> results = archive.verify(article);
        for (int i = 0; i < results.size(); i++) {
            QuoteVerification result = results.get(i);
            boolean matches = result instanceof QuoteVerification.Match;
            matchCount += matches ? 1 : 0;
            mismatchCount += matches ? 0 : 1;
            Quote quote = article.quotes().get(i);
            if (format == OutputFormat.JSONL) {
                out.printJson(json -> writeJson(json, article, quote, result));
            } else if (!matches) {
                String position = article.article().path() + ":" + quote.span().start();
                String text = QuoteVerificationText.of(result);
                out.println(TerminalText.singleLine(position + "  " + text));
            }
        }
    }

    private static void writeJson(
            JsonGenerator json, QuotedArticle article, Quote quote, QuoteVerification result) {
        json.writeStringProperty("path", article.article().path());
        JsonLine.writeSpan(json, "start", "end", quote.span());
        switch (result) {
            case QuoteVerification.Match _ -> json.writeStringProperty("found", "match");
            case QuoteVerification.Moved(TextSpan current) -> {
                json.writeStringProperty("found", "moved");
                JsonLine.writeSpan(json, "nowStart", "nowEnd", current);
            }
            case QuoteVerification.Changed(String current) -> {
                json.writeStringProperty("found", "changed");
                json.writeStringProperty("now", current);
            }
            case QuoteVerification.Unreadable(var problem) -> {
                json.writeStringProperty("found", "unreadable");
                json.writeStringProperty(
                        "reason", ProblemText.of(problem, LocalizedMessages.ENGLISH));
            }
        }
    }
}
