package dev.dateline.ui.shell;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;
import java.util.Optional;

/// Where in an article reading begins.
public sealed interface Spot {
    /// At the top, or where it was left.
    record Top() implements Spot {}

    /// At one of its quotations, from 0.
    record Quotation(int number) implements Spot {}

    /// At a stretch of [dev.dateline.article.Article#text()].
    record Words(TextSpan span) implements Spot {}

    /// At one of its quotations, or, for [ReadingModel#TOP], at the top.
    static Spot ofQuote(int number) {
        return number == ReadingModel.TOP ? new Top() : new Quotation(number);
    }

    /// What is to be brought into view, if anything is.
    default Optional<TextSpan> in(QuotedArticle article) {
        List<Quote> quotes = article.quotes();
        int length = article.article().text().length();
        return switch (this) {
            case Top _ -> Optional.empty();
            case Quotation(int number) ->
                    number < 0 || number >= quotes.size()
                            ? Optional.empty()
                            : Optional.of(quotes.get(number).span());
            case Words(TextSpan span) -> span.end() > length ? Optional.empty() : Optional.of(span);
        };
    }
}
