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
public record DossierEntry(ExportSelection.Item item, String label, String detail) {
    public static DossierEntry of(Hit hit) {
        return ofArticle(hit.path(), hit.headline(), hit.date(), hit.source());
    }

    public static DossierEntry of(QuotedArticle quoted) {
        var article = quoted.article();
        return ofArticle(
                article.path(), article.headline().text(), article.date(), article.source());
    }

    /// An article, by its path.
    public static DossierEntry ofArticle(
            String path, String headline, ArticleDate date, String source) {
        return new DossierEntry(
                new ExportSelection.Item.ArticleItem(path),
                headline,
                joinNonEmpty(formatDate(date), source));
    }

    public static DossierEntry of(QuoteHit hit) {
        return ofQuote(
                hit.path(), hit.quoteIndex(), hit.quote(), formatDate(hit.date()), hit.source());
    }

    /// One quotation of an article, by its number.
    public static DossierEntry of(QuotedArticle quoted, int number) {
        var article = quoted.article();
        Quote quote = quoted.quotes().get(number);
        return ofQuote(article.path(), number, quote, formatDate(article.date()), article.source());
    }

    public boolean isQuote() {
        return item instanceof ExportSelection.Item.QuoteItem;
    }

    private static DossierEntry ofQuote(
            String path, int number, Quote quote, String day, String source) {
        return new DossierEntry(
                new ExportSelection.Item.QuoteItem(path, number),
                Messages.of("dossier.quoted-text", quote.text()),
                joinNonEmpty(quote.speaker().name(), day, source));
    }

    private static String formatDate(ArticleDate date) {
        return date.day().map(DateFormats::abbreviated).orElse("");
    }

    private static String joinNonEmpty(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }
}
