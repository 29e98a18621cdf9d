package dev.dateline.ui.article.navigation;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;
import java.util.Optional;

/// Where in an article reading begins.
public sealed interface ArticleAnchor {
    /// At the top, or where it was left.
    record Top() implements ArticleAnchor {}

    /// At one of its quotations, from 0.
    record Quotation(int number) implements ArticleAnchor {}

    /// At a stretch of [dev.dateline.article.Article#text()].
    record Passage(TextSpan span) implements ArticleAnchor {}

    /// At one of its quotations, or, for [OpenArticleModel#NO_QUOTE], at the top.
    static ArticleAnchor ofQuote(int number) {
        return number == OpenArticleModel.NO_QUOTE ? new Top() : new Quotation(number);
    }

    /// What is to be brought into view, if anything is.
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
