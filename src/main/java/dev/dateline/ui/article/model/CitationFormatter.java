package dev.dateline.ui.article.model;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Text as it is copied to be cited: the words, who said them if they are one quotation's, and
/// where they were printed.
final class CitationFormatter {
    private CitationFormatter() {}

    /// The words of `span`, a span of the page's text.
    static String plain(DisplayedArticle page, TextSpan span) {
        String said = speakerOf(page, span);
        String words = span.in(page.text().text());
        return (said.isEmpty() ? words : Messages.of("article.citation.quote", words))
                + "\n\n"
                + (said.isEmpty() ? "" : Messages.of("article.citation.speaker", said) + "\n")
                + reference(page.quotedArticle().article());
    }

    /// The words as a quoted block of Markdown, the reference below them; without words the
    /// reference alone.
    static String markdown(DisplayedArticle page, TextSpan span) {
        Article article = page.quotedArticle().article();
        String reference =
                "— "
                        + (article.url().isEmpty()
                                ? reference(article)
                                : "[" + reference(article) + "](" + article.url() + ")");
        if (span.length() == 0) {
            return reference;
        }
        String words = span.in(page.text().text()).strip();
        String said = speakerOf(page, span);
        return "> "
                + words.replace("\n", "\n> ")
                + "\n\n"
                + (said.isEmpty() ? "" : Messages.of("article.citation.speaker", said) + "  \n")
                + reference;
    }

    /// Headline, source, date and path, as far as they are known.
    static String reference(Article article) {
        var where = new ArrayList<String>();
        if (!article.source().isEmpty()) {
            where.add(article.source());
        }
        article.date().day().map(DateFormats::full).ifPresent(where::add);
        var parts = new ArrayList<>(List.of(article.headline().text()));
        if (!where.isEmpty()) {
            parts.add(String.join(", ", where));
        }
        parts.add(article.path());
        return String.join(". ", parts);
    }

    private static String speakerOf(DisplayedArticle page, TextSpan span) {
        return page.quoteAt(span)
                .filter(number -> page.quoteSpans().get(number).contains(span))
                .map(page::quote)
                .map(Quote::speaker)
                .filter(speaker -> !speaker.isNobody())
                .map(AttributionFormatter::formatNameAndRole)
                .orElse("");
    }
}
