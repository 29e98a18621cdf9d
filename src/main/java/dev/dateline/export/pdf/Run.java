package dev.dateline.export.pdf;

import dev.dateline.export.account.MarkedParagraph;

/// A stretch of a paragraph in one style. `quote` numbers the quotation that it is part of, so that
/// it is tinted, has a rule beside its lines and its speaker's name where it begins.
record Run(String text, Style style, int quote) {
    static Run of(String text, Style style) {
        return new Run(text, style, MarkedParagraph.NO_QUOTE);
    }
}
