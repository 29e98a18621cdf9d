package dev.dateline.export.pdf;

/// A stretch of a paragraph in one style. `quote` numbers the quotation that it is part of, so that
/// it is tinted, has a rule beside its lines and its speaker's name where it begins.
record Run(String text, Style style, int quote) {
    /// The number of what is no quotation.
    static final int NO_QUOTE = -1;

    static Run of(String text, Style style) {
        return new Run(text, style, NO_QUOTE);
    }
}
