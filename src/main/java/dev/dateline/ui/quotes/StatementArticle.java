package dev.dateline.ui.quotes;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.search.QuoteHit;

/// The article in which what a row shows stands.
public record StatementArticle(
        String path, ArticleId id, ArticleDate date, String source, String headline) {
    static StatementArticle of(QuoteHit quote) {
        return new StatementArticle(
                quote.path(), quote.id(), quote.date(), quote.source(), quote.headline());
    }

    public static StatementArticle of(PersonStatement saying) {
        return new StatementArticle(
                saying.path(), saying.id(), saying.date(), saying.source(), saying.headline());
    }
}
