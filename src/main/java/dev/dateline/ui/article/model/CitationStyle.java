package dev.dateline.ui.article.model;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.library.export.BibtexReference;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.ArrayList;
import java.util.List;

/// A format in which an article or a part of it is cited.
public enum CitationStyle {
    /// The text in quotation marks, its speaker, and the reference.
    PLAIN,
    /// The text as a Markdown block quote, its speaker, and the reference as a link.
    MARKDOWN,
    /// A BibTeX entry for the article.
    BIBTEX;

    /// Returns a citation of a whole article.
    public String cite(QuotedArticle article) {
        return format(DisplayedArticle.of(article, List.of(), List.of()), new TextSpan(0, 0));
    }

    /// Returns a citation of one quotation of an article, given by its number from 0.
    public String cite(QuotedArticle article, int quote) {
        var displayed = DisplayedArticle.of(article, List.of(), List.of());
        return format(displayed, displayed.quoteSpans().get(quote));
    }

    /// Returns a citation of a span of the displayed text; an empty span gives the reference alone.
    String format(DisplayedArticle displayed, TextSpan span) {
        return switch (this) {
            case PLAIN -> formatPlain(displayed, span);
            case MARKDOWN -> formatMarkdown(displayed, span);
            case BIBTEX -> BibtexReference.of(displayed.quotedArticle());
        };
    }

    private static String formatPlain(DisplayedArticle displayed, TextSpan span) {
        String reference = reference(displayed.quotedArticle().article());
        if (span.length() == 0) {
            return reference;
        }
        String speaker = speakerLine(displayed, span, "\n");
        String text = span.in(displayed.text().text());
        return (speaker.isEmpty() ? text : Messages.of("article.citation.quote", text))
                + "\n\n"
                + speaker
                + reference;
    }

    private static String formatMarkdown(DisplayedArticle displayed, TextSpan span) {
        Article article = displayed.quotedArticle().article();
        String source = reference(article);
        String reference =
                "— "
                        + (article.url().isEmpty()
                                ? source
                                : "[" + source + "](" + article.url() + ")");
        if (span.length() == 0) {
            return reference;
        }
        return "> "
                + span.in(displayed.text().text()).strip().replace("\n", "\n> ")
                + "\n\n"
                + speakerLine(displayed, span, "  \n")
                + reference;
    }

    /// Returns a one-line reference: headline, source, date and path, as far as they are known.
    private static String reference(Article article) {
        var source = new ArrayList<String>();
        source.add(article.source());
        source.add(article.date().day().map(DateFormats::full).orElse(""));
        source.removeIf(String::isEmpty);
        var parts = new ArrayList<>(List.of(article.headline().text()));
        if (!source.isEmpty()) {
            parts.add(String.join(", ", source));
        }
        parts.add(article.path());
        return String.join(". ", parts);
    }

    /// Returns a line that names the speaker; empty if the span is not within one quotation.
    private static String speakerLine(DisplayedArticle displayed, TextSpan span, String lineBreak) {
        return displayed
                .quoteAt(span)
                .filter(number -> displayed.quoteSpans().get(number).contains(span))
                .map(displayed::quote)
                .map(Quote::speaker)
                .filter(speaker -> !speaker.isNobody())
                .map(AttributionFormatter::formatNameAndRole)
                .filter(speaker -> !speaker.isEmpty())
                .map(speaker -> Messages.of("article.citation.speaker", speaker) + lineBreak)
                .orElse("");
    }
}
