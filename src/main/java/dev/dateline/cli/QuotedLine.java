package dev.dateline.cli;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;

import java.util.List;

/// What is printed of one article: what it is, and those of its quotations that were asked for.
record QuotedLine(
        String path,
        ArticleId id,
        ArticleDate date,
        String source,
        String headline,
        List<Quote> quotes) {
    QuotedLine {
        quotes = List.copyOf(quotes);
    }

    static QuotedLine of(QuotedArticle quoted) {
        Article article = quoted.article();
        return new QuotedLine(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                quoted.quotes());
    }

    /// @param hits of one article, at least one
    static QuotedLine of(List<QuoteHit> hits) {
        QuoteHit first = hits.getFirst();
        return new QuotedLine(
                first.path(),
                first.id(),
                first.date(),
                first.source(),
                first.headline(),
                hits.stream().map(QuoteHit::quote).toList());
    }
}
