package dev.dateline.cli.output;

import dev.dateline.article.ArticleId;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;

import java.util.List;

/// An article with those of its quotations that a listing prints.
public record ArticleQuotes(ArticleSummary article, ArticleId id, List<Quote> quotes) {
    public ArticleQuotes {
        quotes = List.copyOf(quotes);
    }

    /// Returns all quotations of an article.
    public static ArticleQuotes of(QuotedArticle quoted) {
        return new ArticleQuotes(
                ArticleSummary.of(quoted.article()), quoted.article().id(), quoted.quotes());
    }

    /// Returns the quotations in `hits`, all of the same article, together with the article.
    ///
    /// @param hits at least one
    public static ArticleQuotes of(List<QuoteHit> hits) {
        QuoteHit first = hits.getFirst();
        return new ArticleQuotes(
                ArticleSummary.of(first), first.id(), hits.stream().map(QuoteHit::quote).toList());
    }
}
