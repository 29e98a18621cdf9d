package dev.dateline.ui.command;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;

import java.util.Optional;

/// The quotation that a command applies to.
///
/// A list may be older than the last correction, after which another quotation may have its index.
/// The span tells them apart.
///
/// @param path of the article
/// @param number the index of the quotation in the article
/// @param span of the quotation in the article's text; empty if unknown
public record QuoteTarget(String path, int number, TextSpan span) {
    private static final TextSpan UNKNOWN = new TextSpan(0, 0);

    public static QuoteTarget of(QuotedArticle article, int number) {
        return new QuoteTarget(
                article.article().path(), number, article.quotes().get(number).span());
    }

    public static QuoteTarget of(QuoteHit hit) {
        return new QuoteTarget(hit.path(), hit.quoteIndex(), hit.quote().span());
    }

    /// Returns the quotation of a dossier item. Empty for an article.
    public static Optional<QuoteTarget> of(Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> Optional.empty();
            case Item.QuoteItem(var path, var number) ->
                    Optional.of(new QuoteTarget(path, number, UNKNOWN));
        };
    }

    /// Returns whether the article still has this quotation at the index `number`.
    public boolean isIn(QuotedArticle article) {
        return number < article.quotes().size()
                && (span.equals(UNKNOWN) || article.quotes().get(number).span().equals(span));
    }
}
