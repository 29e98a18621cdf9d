package dev.dateline.ui.command;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;

import java.util.Optional;

/// The quotation that commands mean, by its article's path, its place there, from 0, and where it
/// stands in the file, empty if that is not known. A list may be older than the last correction,
/// after which another one has its number.
public record QuoteTarget(String path, int number, TextSpan span) {
    private static final TextSpan UNKNOWN = new TextSpan(0, 0);

    public static QuoteTarget of(QuotedArticle article, int number) {
        return new QuoteTarget(
                article.article().path(), number, article.quotes().get(number).span());
    }

    public static QuoteTarget of(QuoteHit hit) {
        return new QuoteTarget(hit.path(), hit.quoteIndex(), hit.quote().span());
    }

    /// Empty for a whole article.
    public static Optional<QuoteTarget> of(Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> Optional.empty();
            case Item.QuoteItem(var path, var number) ->
                    Optional.of(new QuoteTarget(path, number, UNKNOWN));
        };
    }

    /// Whether it is the one of its number in its article as it is now.
    public boolean isIn(QuotedArticle article) {
        return number < article.quotes().size()
                && (span.equals(UNKNOWN) || article.quotes().get(number).span().equals(span));
    }
}
