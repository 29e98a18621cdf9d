package dev.dateline.quote;

/// One quotation mark of a text, and which way it may turn where it stands. Doubled apostrophes
/// (``…'') are one mark of two characters.
///
/// Its shape alone does not decide: straight marks have none and many curly ones are turned the
/// wrong way, so the characters beside it have their say.
record Mark(int start, int end, Shape shape, boolean canOpen, boolean canClose) {
    enum Shape {
        LEFT,
        RIGHT,
        STRAIGHT
    }

    /// Whether it opens a quotation where none is open.
    boolean opensFromOutside() {
        return switch (shape) {
            case LEFT -> canOpen || !canClose;
            case RIGHT -> canOpen && !canClose;
            case STRAIGHT -> canOpen || !canClose;
        };
    }

    /// Whether it opens another one where one is open.
    boolean opensInside() {
        return switch (shape) {
            case LEFT -> canOpen || !canClose;
            case RIGHT -> false;
            case STRAIGHT -> canOpen && !canClose;
        };
    }
}
