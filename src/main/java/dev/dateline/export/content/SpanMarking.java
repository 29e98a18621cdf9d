package dev.dateline.export.content;

/// Whether text is part of a quotation and of a query hit.
///
/// @param quoteIndex the index of the quotation in its paragraph, or [#NO_QUOTE]
public record SpanMarking(int quoteIndex, boolean isHit) {
    /// The index of text outside quotations.
    public static final int NO_QUOTE = -1;

    /// The marking of text that is neither quoted nor hit.
    public static final SpanMarking NONE = new SpanMarking(NO_QUOTE, false);

    /// Returns whether the text is neither quoted nor hit.
    public boolean isUnmarked() {
        return quoteIndex == NO_QUOTE && !isHit;
    }

    /// Returns whether the text is quoted.
    public boolean isQuote() {
        return quoteIndex != NO_QUOTE;
    }
}
