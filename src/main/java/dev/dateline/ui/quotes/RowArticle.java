package dev.dateline.ui.quotes;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;

/// The article in which what a row shows stands.
public record RowArticle(
        String path, ArticleId id, ArticleDate date, String source, String headline) {
    static RowArticle of(QuoteHit quote) {
        return new RowArticle(
                quote.path(), quote.id(), quote.date(), quote.source(), quote.headline());
    }

    static RowArticle of(PersonStatement saying) {
        return new RowArticle(
                saying.path(), saying.id(), saying.date(), saying.source(), saying.headline());
    }
}
