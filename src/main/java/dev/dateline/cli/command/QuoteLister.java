package dev.dateline.cli.command;

import dev.dateline.cli.output.ArticleQuotes;
import dev.dateline.cli.output.QuotePrinter;
import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.ParsedQuery;
import dev.dateline.search.query.QueryParser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fetches quotations article by article.
final class QuoteLister {
    private static final int PAGE_SIZE = 1000;

    private final Archive archive;
    private final QuotePrinter printer;
    private int articleCount;

    QuoteLister(Archive archive, QuotePrinter printer) {
        this.archive = archive;
        this.printer = printer;
    }

    /// Every article that matches `query`, with all its quotations or none: the most relevant
    /// first, or all articles in the order of their paths if the query is empty.
    ///
    /// @return how many articles
    int printArticles(String query) throws IOException {
        for (String path : matchingPaths(query)) {
            Optional<QuotedArticle> article = archive.article(path);
            if (article.isPresent()) {
                print(ArticleQuotes.of(article.get()));
            }
        }
        return articleCount;
    }

    private List<String> matchingPaths(String query) throws IOException {
        List<String> paths = archive.paths(query, SortOrder.RELEVANCE);
        return query.isBlank() ? paths.stream().sorted().toList() : paths;
    }

    /// Only articles that quote `speaker`, and only these quotations.
    ///
    /// @return how many articles
    int printSpeaker(String speaker, String query) throws IOException {
        ParsedQuery parsed = QueryParser.parse(query);
        var sameArticle = new ArrayList<QuoteHit>();
        List<QuoteHit> page;
        int offset = 0;
        do {
            var request = new QuoteRequest(parsed, speaker, SortOrder.RELEVANCE, offset, PAGE_SIZE);
            page = archive.quotes(request).hits();
            for (QuoteHit hit : page) {
                if (!sameArticle.isEmpty() && !sameArticle.getFirst().path().equals(hit.path())) {
                    print(ArticleQuotes.of(sameArticle));
                    sameArticle.clear();
                }
                sameArticle.add(hit);
            }
            offset += PAGE_SIZE;
        } while (page.size() == PAGE_SIZE);
        if (!sameArticle.isEmpty()) {
            print(ArticleQuotes.of(sameArticle));
        }
        return articleCount;
    }

    private void print(ArticleQuotes line) throws IOException {
        printer.printArticle(line);
        articleCount++;
    }
}
