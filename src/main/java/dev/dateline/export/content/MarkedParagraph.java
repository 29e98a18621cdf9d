package dev.dateline.export.content;

import dev.dateline.article.Paragraph;
import dev.dateline.article.ParagraphOffsets;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/// A paragraph of an article with the quotations and query hits inside it.
public record MarkedParagraph(Paragraph paragraph, List<Quote> quotes, List<TextSpan> hits) {
    /// A part of a paragraph's text whose characters all have the same marking.
    public record Part(String text, SpanMarking marking) {}

    /// @param quotes the quotations of the whole article; those of other paragraphs are dropped
    /// @param hits the hits of the whole article; those of other paragraphs are dropped
    public MarkedParagraph {
        quotes = inside(paragraph.span(), quotes, Quote::span);
        hits = inside(paragraph.span(), hits, hit -> hit);
    }

    /// Returns the elements whose spans are inside a span.
    ///
    /// @param elements in text order
    private static <T> List<T> inside(
            TextSpan span, List<T> elements, Function<T, TextSpan> spanOf) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(elements.get(middle)).start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return elements.subList(low, elements.size()).stream()
                .takeWhile(element -> spanOf.apply(element).start() <= span.end())
                .filter(element -> span.contains(spanOf.apply(element)))
                .toList();
    }

    /// Splits the paragraph's text where a quotation or hit starts or ends; no part is empty.
    public List<Part> parts() {
        String text = paragraph.text();
        if (quotes.isEmpty() && hits.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, SpanMarking.NONE));
        }
        List<TextSpan> quoteSpans = toTextSpans(quotes.stream().map(Quote::span).toList());
        List<TextSpan> hitSpans = toTextSpans(hits);
        var boundaries = new TreeSet<>(List.of(0, text.length()));
        quoteSpans.forEach(span -> boundaries.addAll(List.of(span.start(), span.end())));
        hitSpans.forEach(span -> boundaries.addAll(List.of(span.start(), span.end())));
        var parts = new ArrayList<Part>();
        int start = 0;
        int quote = 0;
        int hit = 0;
        for (int end : boundaries) {
            if (end > start) {
                quote = firstEndingAfter(start, quote, quoteSpans);
                hit = firstEndingAfter(start, hit, hitSpans);
                boolean isQuote = startsBy(start, quote, quoteSpans);
                var marking =
                        new SpanMarking(
                                isQuote ? quote : SpanMarking.NO_QUOTE,
                                startsBy(start, hit, hitSpans));
                parts.add(new Part(text.substring(start, end), marking));
            }
            start = end;
        }
        return parts;
    }

    private List<TextSpan> toTextSpans(List<TextSpan> spans) {
        ParagraphOffsets offsets = paragraph.offsets();
        return spans.stream()
                .map(span ->
                        new TextSpan(
                                offsets.toTextOffset(span.start()),
                                offsets.toTextOffset(span.end())))
                .toList();
    }

    /// Returns the index of the first span from `from` on that ends after an offset.
    private static int firstEndingAfter(int offset, int from, List<TextSpan> spans) {
        int i = from;
        while (i < spans.size() && spans.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    private static boolean startsBy(int offset, int index, List<TextSpan> spans) {
        return index < spans.size() && spans.get(index).start() <= offset;
    }
}
