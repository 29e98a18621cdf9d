package dev.dateline.quote.span;

/// A quotation mark, and whether its context allows it to open or to close a quotation.
///
/// Doubled apostrophes (``…'') are one mark of two characters. The shape alone does not decide:
/// straight marks have no direction and many curly ones are turned the wrong way, so the characters
/// next to it count too.
record QuoteMark(int start, int end, Orientation orientation, boolean canOpen, boolean canClose) {
    enum Orientation {
        LEFT,
        RIGHT,
        STRAIGHT
    }

    /// Returns whether the mark opens a quotation where no quotation is open.
    boolean opensOutsideQuotation() {
        return switch (orientation) {
            case LEFT -> canOpen || !canClose;
            case RIGHT -> canOpen && !canClose;
            case STRAIGHT -> canOpen || !canClose;
        };
    }

    /// Returns whether the mark opens a nested quotation inside an open one.
    boolean opensNestedQuotation() {
        return switch (orientation) {
            case LEFT -> canOpen || !canClose;
            case RIGHT -> false;
            case STRAIGHT -> canOpen && !canClose;
        };
    }
}
