package dev.dateline.quote.unnamed;

import dev.dateline.article.TextSpan;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Spans of a text, indexed for overlaps.
final class SpanSet {
    /// For each start of a span, the last end of the spans that start there or before.
    private final TreeMap<Integer, Integer> lastEnds = new TreeMap<>();

    SpanSet(Collection<TextSpan> spans) {
        int end = 0;
        for (TextSpan span : spans.stream().sorted().toList()) {
            end = Math.max(end, span.end());
            lastEnds.put(span.start(), end);
        }
    }

    /// Returns whether some span overlaps another one.
    boolean overlap(TextSpan other) {
        Map.Entry<Integer, Integer> before = lastEnds.lowerEntry(other.end());
        return before != null && before.getValue() > other.start();
    }
}
