package dev.dateline.export.content;

/// Whether a part of a text belongs to a quotation and to a query hit.
///
/// @param quoteIndex the index of the quotation in its paragraph, or [#NO_QUOTE]
public record SpanMarking(int quoteIndex, boolean isHit) {
    /// The value of `quoteIndex` for text outside quotations.
    public static final int NO_QUOTE = -1;

    /// The marking of text outside quotations and query hits.
    public static final SpanMarking NONE = new SpanMarking(NO_QUOTE, false);

    /// Returns whether the text is outside quotations and query hits.
    public boolean isUnmarked() {
        return quoteIndex == NO_QUOTE && !isHit;
    }

    /// Returns whether the text belongs to a quotation.
    public boolean isQuote() {
        return quoteIndex != NO_QUOTE;
    }
}
