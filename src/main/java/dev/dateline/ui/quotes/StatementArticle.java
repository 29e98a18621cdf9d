package dev.dateline.ui.quotes;

import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.library.people.PersonStatement;
import dev.dateline.message.Messages;
import dev.dateline.search.QuoteHit;
import dev.dateline.ui.fx.control.MetadataLine;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

/// The article that contains a statement.
public record StatementArticle(
        String path, ArticleId id, ArticleDate date, String source, String headline) {
    /// Returns the article of a quotation.
    public static StatementArticle of(QuoteHit quote) {
        return new StatementArticle(
                quote.path(), quote.id(), quote.date(), quote.source(), quote.headline());
    }

    /// Returns the article of a statement.
    public static StatementArticle of(PersonStatement statement) {
        return new StatementArticle(
                statement.path(),
                statement.id(),
                statement.date(),
                statement.source(),
                statement.headline());
    }

    /// Formats one line of metadata: the parts in `before`, then date, source and headline.
    public String metadata(Function<LocalDate, String> dateFormat, String... before) {
        String day = date.day().map(dateFormat).orElseGet(() -> Messages.of("quotes.no-date"));
        return MetadataLine.join(
                Stream.concat(Stream.of(before), Stream.of(day, source, headline)));
    }
}
