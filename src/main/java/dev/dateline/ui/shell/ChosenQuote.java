package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.library.export.ExportSelection.Item;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteHit;

import java.util.Optional;

/// The quotation that commands mean, by its article's path, its place there, from 0, and where it
/// stands in the file, empty if that is not known. A list may be older than the last correction,
/// after which another one has its number.
record ChosenQuote(String path, int number, TextSpan span) {
    private static final TextSpan UNKNOWN = new TextSpan(0, 0);

    static ChosenQuote of(QuotedArticle article, int number) {
        return new ChosenQuote(
                article.article().path(), number, article.quotes().get(number).span());
    }

    static ChosenQuote of(QuoteHit hit) {
        return new ChosenQuote(hit.path(), hit.quoteIndex(), hit.quote().span());
    }

    /// Empty for a whole article.
    static Optional<ChosenQuote> of(Item item) {
        return switch (item) {
            case Item.ArticleItem _ -> Optional.empty();
            case Item.QuoteItem(var path, var number) ->
                    Optional.of(new ChosenQuote(path, number, UNKNOWN));
        };
    }

    /// Whether it is the one of its number in its article as it is now.
    boolean isIn(QuotedArticle article) {
        return number < article.quotes().size()
                && (span.equals(UNKNOWN) || article.quotes().get(number).span().equals(span));
    }
}
