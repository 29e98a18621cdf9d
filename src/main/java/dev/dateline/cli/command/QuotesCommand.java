package dev.dateline.cli.command;

import dev.dateline.cli.context.CommandContext;
import dev.dateline.cli.context.ExitStatus;
import dev.dateline.cli.output.ArticleQuotes;
import dev.dateline.cli.output.QuotePrinter;
import dev.dateline.cli.output.TabularFormat;
import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `dateline quotes ARCHIVE [QUERY]`: lists quotations article by article.
@Command(name = "quotes", description = "${bundle:cli.quotes.about}")
public final class QuotesCommand extends ArchiveReadCommand {
    private static final int PAGE_SIZE = 1000;
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
    private TabularFormat format = TabularFormat.TEXT;

    public QuotesCommand(CommandContext context) {
        super(context);
    }

    @Override
    ExitStatus report(Archive archive) throws IOException {
        var printer = QuotePrinter.create(format, context().out());
        printer.printHeader();
        int articleCount =
                speaker.isBlank()
                        ? printArticles(archive, printer)
                        : printSpeaker(archive, printer);
        if (articleCount == 0) {
            context().err().printMessage("cli.quotes.none-found");
            return ExitStatus.NOTHING_MATCHED;
        }
        return ExitStatus.SUCCESS;
    }

    /// Prints every matching article with all its quotations, even if it has none.
    ///
    /// The most relevant articles come first. Without a query, all articles are sorted by path.
    ///
    /// @return the number of articles
    private int printArticles(Archive archive, QuotePrinter printer) throws IOException {
        List<String> paths = archive.paths(query, SortOrder.RELEVANCE);
        int articleCount = 0;
        for (String path : query.isBlank() ? paths.stream().sorted().toList() : paths) {
            Optional<QuotedArticle> article = archive.article(path);
            if (article.isPresent()) {
                printer.printArticle(ArticleQuotes.of(article.get()));
                articleCount++;
            }
        }
        return articleCount;
    }

    /// Prints only the quotations of one speaker.
    ///
    /// @return the number of articles with quotations of the speaker
    private int printSpeaker(Archive archive, QuotePrinter printer) throws IOException {
        ParsedQuery parsed = QueryParser.parse(query);
        var sameArticle = new ArrayList<QuoteHit>();
        List<QuoteHit> page;
        int offset = 0;
        int articleCount = 0;
        do {
            var request = new QuoteRequest(parsed, speaker, SortOrder.RELEVANCE, offset, PAGE_SIZE);
            page = archive.quotes(request).hits();
            for (QuoteHit hit : page) {
                if (!sameArticle.isEmpty() && !sameArticle.getFirst().path().equals(hit.path())) {
                    printer.printArticle(ArticleQuotes.of(sameArticle));
                    articleCount++;
                    sameArticle.clear();
                }
                sameArticle.add(hit);
            }
            offset += PAGE_SIZE;
        } while (page.size() == PAGE_SIZE);
        if (!sameArticle.isEmpty()) {
            printer.printArticle(ArticleQuotes.of(sameArticle));
            articleCount++;
        }
        return articleCount;
    }
}
