package dev.dateline.article;

/// Represents a range of offsets in a text, in UTF-16 code units. Ordered by start, then by end.
///
/// @param start inclusive
/// @param end exclusive, at least `start`
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    /// Returns whether both spans have at least one code unit in common.
    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    /// Returns the span moved by `distance` code units.
    public TextSpan shift(int distance) {
        return new TextSpan(start + distance, end + distance);
    }

    /// Returns the part of `text` that this span covers.
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(TextSpan other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
