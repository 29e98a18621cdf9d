package dev.dateline.ui.dossier;

import dev.dateline.article.ArticleDate;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.search.QuoteHit;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing in the dossier and how it is listed: `label` is the headline or the quoted words,
/// `detail` where they are from.
public record Collected(ExportSelection.Item item, String label, String detail) {
    public static Collected of(Hit hit) {
        return article(hit.path(), hit.headline(), hit.date(), hit.source());
    }

    public static Collected of(QuotedArticle quoted) {
        var article = quoted.article();
        return article(article.path(), article.headline().text(), article.date(), article.source());
    }

    /// An article, by its path.
    public static Collected article(String path, String headline, ArticleDate date, String source) {
        return new Collected(
                new ExportSelection.Item.ArticleItem(path), headline, joined(day(date), source));
    }

    public static Collected of(QuoteHit hit) {
        return quote(hit.path(), hit.quoteIndex(), hit.quote(), day(hit.date()), hit.source());
    }

    /// One quotation of an article, by its number.
    public static Collected of(QuotedArticle quoted, int number) {
        var article = quoted.article();
        Quote quote = quoted.quotes().get(number);
        return quote(article.path(), number, quote, day(article.date()), article.source());
    }

    public boolean isQuote() {
        return item instanceof ExportSelection.Item.QuoteItem;
    }

    private static Collected quote(
            String path, int number, Quote quote, String day, String source) {
        return new Collected(
                new ExportSelection.Item.QuoteItem(path, number),
                Messages.of("dossier.words", quote.text()),
                joined(quote.speaker().name(), day, source));
    }

    private static String day(ArticleDate date) {
        return date.day().map(DateFormats::abbreviated).orElse("");
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }
}
