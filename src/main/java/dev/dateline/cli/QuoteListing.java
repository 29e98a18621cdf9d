package dev.dateline.cli;

import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fetches quotations article by article.
final class QuoteListing {
    private static final int PAGE = 1000;

    private final Archive archive;
    private final QuotePrinter printer;
    private int articles;

    QuoteListing(Archive archive, QuotePrinter printer) {
        this.archive = archive;
        this.printer = printer;
    }

    /// Every article that matches `query`, with all its quotations or none: the most relevant
    /// first, or all articles in the order of their paths if the query is empty.
    ///
    /// @return how many articles
    int ofArticles(String query) throws IOException {
        for (String path : paths(query)) {
            Optional<QuotedArticle> article = archive.article(path);
            if (article.isPresent()) {
                print(QuotedLine.of(article.get()));
            }
        }
        return articles;
    }

    private List<String> paths(String query) throws IOException {
        List<String> paths = archive.paths(query, SortOrder.RELEVANCE);
        return query.isBlank() ? paths.stream().sorted().toList() : paths;
    }

    /// Only articles that quote `speaker`, and only these quotations.
    ///
    /// @return how many articles
    int ofSpeaker(String speaker, String query) throws IOException {
        var sameArticle = new ArrayList<QuoteHit>();
        List<QuoteHit> page;
        int offset = 0;
        do {
            var request = new QuoteRequest(query, speaker, SortOrder.RELEVANCE, offset, PAGE);
            page = archive.quotes(request).hits();
            for (QuoteHit hit : page) {
                if (!sameArticle.isEmpty() && !sameArticle.getFirst().path().equals(hit.path())) {
                    print(QuotedLine.of(sameArticle));
                    sameArticle.clear();
                }
                sameArticle.add(hit);
            }
            offset += PAGE;
        } while (page.size() == PAGE);
        if (!sameArticle.isEmpty()) {
            print(QuotedLine.of(sameArticle));
        }
        return articles;
    }

    private void print(QuotedLine line) throws IOException {
        printer.article(line);
        articles++;
    }
}
