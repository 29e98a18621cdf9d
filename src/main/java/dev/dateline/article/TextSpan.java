package dev.dateline.article;

/// A stretch of text: `start` inclusive, `end` exclusive, both UTF-16 code units.
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /// Whether both share at least one code unit.
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// The same stretch in a text that begins `distance` code units earlier.
    public TextSpan shift(int distance) {
        return new TextSpan(start + distance, end + distance);
    }

    /// The stretch's words in `text`.
    public String in(String text) {
        return text.substring(start, end);
    }

    /// By start, then by end.
    @Override
    public int compareTo(TextSpan other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
