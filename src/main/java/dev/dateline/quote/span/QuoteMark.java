package dev.dateline.quote.span;

/// One quotation mark of a text, and which way it may turn where it stands. Doubled apostrophes
/// (``…'') are one mark of two characters.
///
/// Its shape alone does not decide: straight marks have none and many curly ones are turned the
/// wrong way, so the characters beside it have their say.
record QuoteMark(int start, int end, Orientation orientation, boolean canOpen, boolean canClose) {
    enum Orientation {
        LEFT,
        RIGHT,
        STRAIGHT
    }

    /// Whether it opens a quotation where none is open.
    boolean opensOutsideQuotation() {
        return switch (orientation) {
            case LEFT -> canOpen || !canClose;
            case RIGHT -> canOpen && !canClose;
            case STRAIGHT -> canOpen || !canClose;
        };
    }

    /// Whether it opens another one where one is open.
    boolean opensNestedQuotation() {
        return switch (orientation) {
            case LEFT -> canOpen || !canClose;
            case RIGHT -> false;
            case STRAIGHT -> canOpen && !canClose;
        };
    }
}
