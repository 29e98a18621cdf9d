package dev.dateline.export.pdf;

import dev.dateline.export.account.MarkedParagraph;

/// The smallest thing that is drawn: characters of one face, or a box for one that no face has.
/// `width` is in points, `quote` as in [Run].
sealed interface Piece {
    Style style();

    float width();

    int quote();

    default boolean isQuoted() {
        return quote() != MarkedParagraph.NO_QUOTE;
    }

    record Glyphs(String text, Face face, Style style, float width, int quote) implements Piece {}

    /// A small frame with the character's code point in it.
    record Boxed(int codePoint, Style style, int quote) implements Piece {
        @Override
        public float width() {
            return style.size() * (codePoint > 0xFFFF ? 0.86f : 0.64f);
        }
    }
}
