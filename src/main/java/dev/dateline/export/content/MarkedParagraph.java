package dev.dateline.export.content;

import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.Quote;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A paragraph with its quotations and the words that a search hit.
public record MarkedParagraph(Paragraph paragraph, List<Quote> quotes, List<TextSpan> hits) {
    /// A stretch that is marked in one way throughout.
    public record Part(String text, SpanMarking mark) {
        public boolean isQuote() {
            return mark.isQuote();
        }
    }

    /// @param quotes of the whole article; those in this paragraph are kept, as are its hits
    public MarkedParagraph {
        quotes = quotes.stream().filter(q -> paragraph.span().contains(q.span())).toList();
        hits = hits.stream().filter(h -> paragraph.span().contains(h)).toList();
    }

    public MarkedParagraph(Paragraph paragraph, List<Quote> quotes) {
        this(paragraph, quotes, List.of());
    }

    /// The paragraph's text in stretches, none of them empty.
    public List<Part> parts() {
        String text = paragraph.text();
        if (quotes.isEmpty() && hits.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new Part(text, SpanMarking.NONE));
        }
        var quoted = quotes.stream().map(q -> toTextSpan(q.span())).toList();
        var hit = hits.stream().map(this::toTextSpan).toList();
        var ends = new TreeSet<>(List.of(0, text.length()));
        quoted.forEach(span -> ends.addAll(List.of(span.start(), span.end())));
        hit.forEach(span -> ends.addAll(List.of(span.start(), span.end())));
        var parts = new ArrayList<Part>();
        int from = 0;
        for (int to : ends) {
            if (to > from) {
                var span = new TextSpan(from, to);
                boolean isHit = hit.stream().anyMatch(h -> h.contains(span));
                parts.add(
                        new Part(
                                span.in(text), new SpanMarking(quoteIndexOf(span, quoted), isHit)));
            }
            from = to;
        }
        return parts;
    }

    private TextSpan toTextSpan(TextSpan span) {
        return new TextSpan(
                paragraph.toTextOffset(span.start()), paragraph.toTextOffset(span.end()));
    }

    private static int quoteIndexOf(TextSpan part, List<TextSpan> quoted) {
        for (int i = 0; i < quoted.size(); i++) {
            if (quoted.get(i).contains(part)) {
                return i;
            }
        }
        return SpanMarking.NO_QUOTE;
    }
}
