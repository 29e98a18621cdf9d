package dev.dateline.export.content;

/// What a stretch of a paragraph is: part of the quotation of that number in its paragraph, or of
/// none; and whether a search hit it.
public record SpanMarking(int quoteIndex, boolean isHit) {
    /// The number of what is no quotation.
    public static final int NO_QUOTE = -1;

    public static final SpanMarking NONE = new SpanMarking(NO_QUOTE, false);

    /// Whether it marks anything.
    public boolean isUnmarked() {
        return quoteIndex == NO_QUOTE && !isHit;
    }

    public boolean isQuote() {
        return quoteIndex != NO_QUOTE;
    }
}
