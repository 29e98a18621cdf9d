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

/// A dossier item with the label and detail text that the dossier list shows for it.
///
/// @param label the headline, or the quoted text
/// @param detail the date and the source, after the speaker for a quotation
public record DossierEntry(ExportSelection.Item item, String label, String detail) {
    /// Returns an entry for the article of a hit.
    public static DossierEntry of(Hit hit) {
        return ofArticle(hit.path(), hit.headline(), hit.date(), hit.source());
    }

    /// Returns an entry for a whole article.
    public static DossierEntry of(QuotedArticle quoted) {
        var article = quoted.article();
        return ofArticle(
                article.path(), article.headline().text(), article.date(), article.source());
    }

    /// Returns an entry for a whole article, given its path and metadata.
    public static DossierEntry ofArticle(
            String path, String headline, ArticleDate date, String source) {
        return new DossierEntry(
                new ExportSelection.Item.ArticleItem(path),
                headline,
                joinNonEmpty(formatDate(date), source));
    }

    /// Returns an entry for a quotation hit.
    public static DossierEntry of(QuoteHit hit) {
        return ofQuote(
                hit.path(), hit.quoteIndex(), hit.quote(), formatDate(hit.date()), hit.source());
    }

    /// Returns an entry for one quotation of an article.
    ///
    /// @param index of the quotation in the article
    public static DossierEntry of(QuotedArticle quoted, int index) {
        var article = quoted.article();
        Quote quote = quoted.quotes().get(index);
        return ofQuote(article.path(), index, quote, formatDate(article.date()), article.source());
    }

    public boolean isQuote() {
        return item instanceof ExportSelection.Item.QuoteItem;
    }

    private static DossierEntry ofQuote(
            String path, int index, Quote quote, String date, String source) {
        return new DossierEntry(
                new ExportSelection.Item.QuoteItem(path, index),
                Messages.of("dossier.quoted-text", quote.text()),
                joinNonEmpty(quote.speaker().name(), date, source));
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
