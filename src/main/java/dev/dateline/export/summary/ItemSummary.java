package dev.dateline.export.summary;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.dossier.DossierItem;

/// A dossier item without its text, for contents and indexes.
///
/// @param index the item's position in the dossier, from 0
/// @param quotes the number of quotations that are exported with the item
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

    /// Returns the number, from 1, by which the item is cited.
    public int number() {
        return index + 1;
    }

    /// Identifies an article file by its path and article ID.
    public record FileKey(String path, ArticleId id) {}

    /// Identifies a quotation by its file and its start offset.
    public record QuoteKey(FileKey file, int start) {}

    public FileKey fileKey() {
        return new FileKey(path, id);
    }

    public QuoteKey quoteKey(int start) {
        return new QuoteKey(fileKey(), start);
    }
}
