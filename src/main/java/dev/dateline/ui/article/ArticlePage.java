package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;

import java.util.List;
import java.util.Optional;

/// What the reading pane shows: an article with its quotations and hits, both as spans of `text`,
/// in order. `quotes` has one span for each quotation of the article, an empty one for a quotation
/// that is not part of what is read. `notes` are sentences about what had to be guessed.
record ArticlePage(
        QuotedArticle quoted,
        ReadingText text,
        List<TextSpan> hits,
        List<TextSpan> quotes,
        List<String> notes) {
    private static final String MARKS = "\"'“”„‟‘’«»「」『』";
    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    ArticlePage {
        hits = List.copyOf(hits);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
    }

    /// @param hits spans of [dev.dateline.article.Article#text()]
    static ArticlePage of(QuotedArticle quoted, List<TextSpan> hits, List<String> notes) {
        var text = new ReadingText(quoted.article());
        return new ArticlePage(quoted, text, shown(hits, text), spans(quoted, text), notes);
    }

    private static List<TextSpan> spans(QuotedArticle quoted, ReadingText text) {
        return quoted.quotes().stream()
                .map(quote -> text.fromFile(quote.span()).orElse(NOWHERE))
                .toList();
    }

    /// The same article with other hits, spans of [dev.dateline.article.Article#text()].
    ArticlePage withHits(List<TextSpan> others) {
        return new ArticlePage(quoted, text, shown(others, text), quotes, notes);
    }

    /// The same article with quotations that were corrected, and with hits as they are shown here.
    ArticlePage corrected(QuotedArticle now, List<TextSpan> hitsNow) {
        return new ArticlePage(now, text, hitsNow, spans(now, text), notes);
    }

    /// Hits, spans of [dev.dateline.article.Article#text()], as they are shown here.
    List<TextSpan> shown(List<TextSpan> found) {
        return shown(found, text);
    }

    /// The same article with what was looked for in it as its hits.
    ArticlePage withFound(List<TextSpan> found) {
        return new ArticlePage(quoted, text, found, quotes, notes);
    }

    private static List<TextSpan> shown(List<TextSpan> hits, ReadingText text) {
        return hits.stream().map(text::fromFile).flatMap(Optional::stream).sorted().toList();
    }

    /// Whether `other` is this page, but perhaps for its hits and for corrected quotations.
    boolean isSameTextAs(Optional<ArticlePage> other) {
        return other.isPresent() && other.get().text() == text;
    }

    /// The quotations with the marks around them: what is tinted.
    List<TextSpan> tints() {
        return quotes.stream().map(this::withMarks).toList();
    }

    /// A quotation as it is tinted.
    TextSpan tint(int number) {
        return withMarks(quotes.get(number));
    }

    private TextSpan withMarks(TextSpan words) {
        if (words.length() == 0) {
            return words;
        }
        int start = isMark(words.start() - 1) ? words.start() - 1 : words.start();
        return new TextSpan(start, isMark(words.end()) ? words.end() + 1 : words.end());
    }

    private boolean isMark(int offset) {
        String all = text.text();
        return offset >= 0 && offset < all.length() && MARKS.indexOf(all.charAt(offset)) >= 0;
    }

    /// Whether `other` has the same quotations.
    boolean isQuotedAs(Optional<ArticlePage> other) {
        return other.isPresent() && other.get().quoted().equals(quoted);
    }

    Quote quote(int number) {
        return quoted.quotes().get(number);
    }

    /// The number of the quotation that shares something with `span`.
    Optional<Integer> quoteAt(TextSpan span) {
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
