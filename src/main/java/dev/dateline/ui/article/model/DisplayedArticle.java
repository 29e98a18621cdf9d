package dev.dateline.ui.article.model;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.text.DisplayText;

import java.util.List;
import java.util.Optional;

/// An article as the reading pane displays it: its text with hits and quotations. All spans are in
/// `text`.
///
/// @param hits in order
/// @param quoteSpans one span for each quotation of the article, in order; empty for a quotation
///   outside the displayed text
/// @param remarks sentences about what was guessed when the file was read
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

    /// @param fileHits spans of [dev.dateline.article.Article#text()]
    static DisplayedArticle of(
            QuotedArticle article, List<TextSpan> fileHits, List<String> remarks) {
        var text = new DisplayText(article.article());
        return new DisplayedArticle(
                article, text, toDisplaySpans(fileHits, text), quoteSpans(article, text), remarks);
    }

    private static List<TextSpan> quoteSpans(QuotedArticle article, DisplayText text) {
        return article.quotes().stream()
                .map(quote -> text.fromFile(quote.span()).orElse(EMPTY_SPAN))
                .toList();
    }

    /// Returns a copy with `newHits`, which are spans of the displayed text.
    DisplayedArticle withHits(List<TextSpan> newHits) {
        return new DisplayedArticle(quotedArticle, text, newHits, quoteSpans, remarks);
    }

    /// Returns a copy with corrected quotations and `newHits`, which are spans of the displayed
    /// text.
    DisplayedArticle withCorrectedQuotes(QuotedArticle corrected, List<TextSpan> newHits) {
        return new DisplayedArticle(corrected, text, newHits, quoteSpans(corrected, text), remarks);
    }

    /// Converts spans of [dev.dateline.article.Article#text()] to sorted spans of the displayed
    /// text. Spans that are not displayed are dropped.
    List<TextSpan> toDisplaySpans(List<TextSpan> fileHits) {
        return toDisplaySpans(fileHits, text);
    }

    private static List<TextSpan> toDisplaySpans(List<TextSpan> fileHits, DisplayText text) {
        return fileHits.stream().map(text::fromFile).flatMap(Optional::stream).sorted().toList();
    }

    /// Whether `other` displays the same text, perhaps with other hits or corrected quotations.
    public boolean hasSameText(Optional<DisplayedArticle> other) {
        return other.isPresent() && other.get().text() == text;
    }

    /// Whether `other` displays the same article with the same quotations.
    public boolean hasSameQuotes(Optional<DisplayedArticle> other) {
        return other.isPresent() && other.get().quotedArticle().equals(quotedArticle);
    }

    /// Returns the spans of the quotations including their quotation marks.
    public List<TextSpan> tintedSpans() {
        return quoteSpans.stream().map(this::withQuotationMarks).toList();
    }

    private TextSpan withQuotationMarks(TextSpan quote) {
        if (quote.length() == 0) {
            return quote;
        }
        int start = isQuotationMark(quote.start() - 1) ? quote.start() - 1 : quote.start();
        return new TextSpan(start, isQuotationMark(quote.end()) ? quote.end() + 1 : quote.end());
    }

    private boolean isQuotationMark(int offset) {
        String all = text.text();
        return offset >= 0
                && offset < all.length()
                && QUOTATION_MARKS.indexOf(all.charAt(offset)) >= 0;
    }

    /// Returns a quotation by its number, from 0.
    public Quote quote(int number) {
        return quotedArticle.quotes().get(number);
    }

    /// Returns the number of the first quotation that overlaps `span`.
    public Optional<Integer> quoteAt(TextSpan span) {
        for (int i = 0; i < quoteSpans.size(); i++) {
            if (quoteSpans.get(i).overlaps(span)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
