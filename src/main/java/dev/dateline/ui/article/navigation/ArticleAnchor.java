package dev.dateline.ui.article.navigation;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;
import java.util.Optional;

/// The position at which an article is opened.
public sealed interface ArticleAnchor {
    /// The top of the article or, if it was opened before, its last reading position.
    record Top() implements ArticleAnchor {}

    /// A quotation, by its number from 0.
    record Quotation(int number) implements ArticleAnchor {}

    /// A span of [dev.dateline.article.Article#text()].
    record Passage(TextSpan span) implements ArticleAnchor {}

    /// Returns the anchor of a quotation, or the top for [OpenArticleModel#NO_QUOTE].
    static ArticleAnchor ofQuote(int number) {
        return number == OpenArticleModel.NO_QUOTE ? new Top() : new Quotation(number);
    }

    /// Returns the span to scroll to; empty for [Top] or if the article lacks the quotation or
    /// passage.
    default Optional<TextSpan> resolve(QuotedArticle article) {
        List<Quote> quotes = article.quotes();
        int length = article.article().text().length();
        return switch (this) {
            case Top _ -> Optional.empty();
            case Quotation(int number) ->
                    number < 0 || number >= quotes.size()
                            ? Optional.empty()
                            : Optional.of(quotes.get(number).span());
            case Passage(TextSpan span) ->
                    span.end() > length ? Optional.empty() : Optional.of(span);
        };
    }
}
