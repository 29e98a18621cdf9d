package dev.dateline.export.account;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.dossier.DossierItem;

/// One item as a table of contents lists it. `index` is its place in the dossier, from 0; `quotes`
/// counts the quotations that go with it.
public record Entry(
        int index, ArticleId id, ArticleDate date, String source, String headline, int quotes) {
    static Entry of(int index, DossierItem item) {
        var article = item.article().article();
        return new Entry(
                index,
                article.id(),
                article.date(),
                article.source(),
                Wording.headline(article),
                item.quotes().size());
    }
}
