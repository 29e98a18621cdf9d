package dev.dateline.export.pdf;

import dev.dateline.export.account.Mark;

/// The smallest thing that is drawn: characters of one face, or a box for one that no face has.
/// `width` is in points; an odd `level` runs from right to left.
sealed interface Piece {
    /// What it stands for, in the order of reading.
    String text();

    Style style();

    float width();

    Mark mark();

    int level();

    /// Characters of one face.
    ///
    /// @param drawn its characters from left to right, in the shapes they have there
    record Glyphs(
            String text, String drawn, Face face, Style style, float width, Mark mark, int level)
            implements Piece {}

    /// A small frame with the character's code point in it.
    record Boxed(int codePoint, Style style, Mark mark, int level) implements Piece {
        @Override
        public String text() {
            return Character.toString(codePoint);
        }

        @Override
        public float width() {
            return style.size() * (codePoint > 0xFFFF ? 0.86f : 0.64f);
        }
    }
}
