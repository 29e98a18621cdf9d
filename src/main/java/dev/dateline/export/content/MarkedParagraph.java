package dev.dateline.export.content;

import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A paragraph with its quotations and query hits.
public record MarkedParagraph(Paragraph paragraph, List<Quote> quotes, List<TextSpan> hits) {
    /// A part of a paragraph's text with uniform marking.
    public record Part(String text, SpanMarking marking) {}

    /// @param quotes the quotations of the whole article; those of other paragraphs are dropped
    /// @param hits the hits of the whole article; those of other paragraphs are dropped
    public MarkedParagraph {
        quotes = quotes.stream().filter(q -> paragraph.span().contains(q.span())).toList();
        hits = hits.stream().filter(h -> paragraph.span().contains(h)).toList();
    }

    /// Splits the paragraph's text into parts, none of them empty.
    public List<Part> parts() {
        String text = paragraph.text();
        if (quotes.isEmpty() && hits.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, SpanMarking.NONE));
        }
        var quoteSpans = quotes.stream().map(q -> toTextSpan(q.span())).toList();
        var hitSpans = hits.stream().map(this::toTextSpan).toList();
        var boundaries = new TreeSet<>(List.of(0, text.length()));
        quoteSpans.forEach(span -> boundaries.addAll(List.of(span.start(), span.end())));
        hitSpans.forEach(span -> boundaries.addAll(List.of(span.start(), span.end())));
        var parts = new ArrayList<Part>();
        int start = 0;
        for (int end : boundaries) {
            if (end > start) {
                var span = new TextSpan(start, end);
                boolean isHit = hitSpans.stream().anyMatch(hit -> hit.contains(span));
                var marking = new SpanMarking(quoteIndexOf(span, quoteSpans), isHit);
                parts.add(new Part(span.in(text), marking));
            }
            start = end;
        }
        return parts;
    }

    private TextSpan toTextSpan(TextSpan span) {
        return new TextSpan(
                paragraph.toTextOffset(span.start()), paragraph.toTextOffset(span.end()));
    }

    private static int quoteIndexOf(TextSpan part, List<TextSpan> quoteSpans) {
        for (int i = 0; i < quoteSpans.size(); i++) {
            if (quoteSpans.get(i).contains(part)) {
                return i;
            }
        }
        return SpanMarking.NO_QUOTE;
    }
}
