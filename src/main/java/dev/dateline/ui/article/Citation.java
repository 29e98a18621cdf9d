package dev.dateline.ui.article;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;

/// Text as it is copied to be cited: the words, who said them if they are one quotation's, and
/// where they were printed.
final class Citation {
    private Citation() {}

    /// The words of `span`, a span of the page's text.
    static String of(ArticlePage page, TextSpan span) {
        String said = saidBy(page, span);
        String words = span.in(page.text().text());
        return (said.isEmpty() ? words : Messages.of("article.citation.words", words))
                + "\n\n"
                + (said.isEmpty() ? "" : Messages.of("article.citation.speaker", said) + "\n")
                + source(page.quoted().article());
    }

    /// The words as a quoted block of Markdown, the reference below them; without words the
    /// reference alone.
    static String markdown(ArticlePage page, TextSpan span) {
        Article article = page.quoted().article();
        String reference =
                "— "
                        + (article.url().isEmpty()
                                ? source(article)
                                : "[" + source(article) + "](" + article.url() + ")");
        if (span.length() == 0) {
            return reference;
        }
        String words = span.in(page.text().text()).strip();
        String said = saidBy(page, span);
        return "> "
                + words.replace("\n", "\n> ")
                + "\n\n"
                + (said.isEmpty() ? "" : Messages.of("article.citation.speaker", said) + "  \n")
                + reference;
    }

    /// Headline, source, date and path, as far as they are known.
    static String source(Article article) {
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

    private static String saidBy(ArticlePage page, TextSpan span) {
        return page.quoteAt(span)
                .filter(number -> page.quotes().get(number).contains(span))
                .map(page::quote)
                .map(Quote::speaker)
                .filter(speaker -> !speaker.isNobody())
                .map(SpeakerWords::nameAndRole)
                .orElse("");
    }
}
