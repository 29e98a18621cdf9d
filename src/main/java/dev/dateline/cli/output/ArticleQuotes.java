package dev.dateline.cli.output;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;

import java.util.List;

/// What is printed of one article: what it is, and those of its quotations that were asked for.
public record ArticleQuotes(
        String path,
        ArticleId id,
        ArticleDate date,
        String source,
        String headline,
        List<Quote> quotes) {
    public ArticleQuotes {
        quotes = List.copyOf(quotes);
    }

    public static ArticleQuotes of(QuotedArticle quoted) {
        Article article = quoted.article();
        return new ArticleQuotes(
                article.path(),
                article.id(),
                article.date(),
                article.source(),
                article.headline().text(),
                quoted.quotes());
    }

    /// @param hits of one article, at least one
    public static ArticleQuotes of(List<QuoteHit> hits) {
        QuoteHit first = hits.getFirst();
        return new ArticleQuotes(
                first.path(),
                first.id(),
                first.date(),
                first.source(),
                first.headline(),
                hits.stream().map(QuoteHit::quote).toList());
    }
}
