package dev.dateline.export.summary;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.dossier.DossierItem;

/// One item as lists name it. `index` is its place in the dossier, from 0; `quotes` counts the
/// quotations that go with it.
public record ItemSummary(
        int index,
        ArticleId id,
        String path,
        ArticleDate date,
        String source,
        String headline,
        int quotes) {
    static ItemSummary of(int index, DossierItem item) {
        var article = item.article().article();
        return new ItemSummary(
                index,
                article.id(),
                article.path(),
                article.date(),
                article.source(),
                ItemFormatter.headline(article),
                item.quotes().size());
    }

    /// What it is cited by, from 1.
    public int number() {
        return index + 1;
    }

    /// What tells files apart.
    public record FileKey(String path, ArticleId id) {}

    public FileKey fileKey() {
        return new FileKey(path, id);
    }
}
