package dev.dateline.ui.article.model;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.text.DisplayText;

import java.util.List;
import java.util.Optional;

/// What the reading pane shows: an article with its quotations and hits, both as spans of `text`,
/// in order. `quotes` has one span for each quotation of the article, an empty one for a quotation
/// that is not part of what is read. `notes` are sentences about what had to be guessed.
public record DisplayedArticle(
        QuotedArticle quotedArticle,
        DisplayText text,
        List<TextSpan> hits,
        List<TextSpan> quoteSpans,
        List<String> remarks) {
    private static final String QUOTATION_MARKS = "\"'“”„‟‘’«»「」『』";
    private static final TextSpan EMPTY_SPAN = new TextSpan(0, 0);

    public DisplayedArticle {
        hits = List.copyOf(hits);
        quoteSpans = List.copyOf(quoteSpans);
        remarks = List.copyOf(remarks);
    }

    /// @param hits spans of [dev.dateline.article.Article#text()]
    static DisplayedArticle of(QuotedArticle quoted, List<TextSpan> hits, List<String> notes) {
        var text = new DisplayText(quoted.article());
        return new DisplayedArticle(
                quoted, text, toDisplaySpans(hits, text), toQuoteSpans(quoted, text), notes);
    }

    private static List<TextSpan> toQuoteSpans(QuotedArticle quoted, DisplayText text) {
        return quoted.quotes().stream()
                .map(quote -> text.fromFile(quote.span()).orElse(EMPTY_SPAN))
                .toList();
    }

    /// The same article with other hits, spans of [dev.dateline.article.Article#text()].
    DisplayedArticle withHits(List<TextSpan> others) {
        return new DisplayedArticle(
                quotedArticle, text, toDisplaySpans(others, text), quoteSpans, remarks);
    }

    /// The same article with quotations that were corrected, and with hits as they are shown here.
    DisplayedArticle withCorrectedQuotes(QuotedArticle now, List<TextSpan> hitsNow) {
        return new DisplayedArticle(now, text, hitsNow, toQuoteSpans(now, text), remarks);
    }

    /// Hits, spans of [dev.dateline.article.Article#text()], as they are shown here.
    List<TextSpan> toDisplaySpans(List<TextSpan> found) {
        return toDisplaySpans(found, text);
    }

    /// The same article with what was looked for in it as its hits.
    DisplayedArticle withFindHits(List<TextSpan> found) {
        return new DisplayedArticle(quotedArticle, text, found, quoteSpans, remarks);
    }

    private static List<TextSpan> toDisplaySpans(List<TextSpan> hits, DisplayText text) {
        return hits.stream().map(text::fromFile).flatMap(Optional::stream).sorted().toList();
    }

    /// Whether `other` is this page, but perhaps for its hits and for corrected quotations.
    public boolean hasSameText(Optional<DisplayedArticle> other) {
        return other.isPresent() && other.get().text() == text;
    }

    /// The quotations with the marks around them: what is tinted.
    public List<TextSpan> tintedSpans() {
        return quoteSpans.stream().map(this::withQuotationMarks).toList();
    }

    /// A quotation as it is tinted.
    TextSpan tintedSpan(int number) {
        return withQuotationMarks(quoteSpans.get(number));
    }

    private TextSpan withQuotationMarks(TextSpan words) {
        if (words.length() == 0) {
            return words;
        }
        int start = isQuotationMark(words.start() - 1) ? words.start() - 1 : words.start();
        return new TextSpan(start, isQuotationMark(words.end()) ? words.end() + 1 : words.end());
    }

    private boolean isQuotationMark(int offset) {
        String all = text.text();
        return offset >= 0
                && offset < all.length()
                && QUOTATION_MARKS.indexOf(all.charAt(offset)) >= 0;
    }

    /// Whether `other` has the same quotations.
    public boolean hasSameQuotes(Optional<DisplayedArticle> other) {
        return other.isPresent() && other.get().quotedArticle().equals(quotedArticle);
    }

    public Quote quote(int number) {
        return quotedArticle.quotes().get(number);
    }

    /// The number of the quotation that shares something with `span`.
    public Optional<Integer> quoteAt(TextSpan span) {
        for (int i = 0; i < quoteSpans.size(); i++) {
            if (quoteSpans.get(i).overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
