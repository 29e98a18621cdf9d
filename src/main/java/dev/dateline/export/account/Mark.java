package dev.dateline.export.account;

/// What a stretch of a paragraph is: part of the quotation of that number in its paragraph, or of
/// none; and whether a search hit it.
public record Mark(int quote, boolean isHit) {
    /// The number of what is no quotation.
    public static final int NO_QUOTE = -1;

    public static final Mark NONE = new Mark(NO_QUOTE, false);

    /// Whether it marks anything.
    public boolean isNone() {
        return quote == NO_QUOTE && !isHit;
    }

    public boolean isQuote() {
        return quote != NO_QUOTE;
    }
}
