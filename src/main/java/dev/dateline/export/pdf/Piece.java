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

    /// The same with another mark.
    Piece with(Mark other);

    /// Characters of one face.
    ///
    /// @param drawn its characters from left to right, in the shapes they have there
    record Glyphs(String text, GlyphString drawn, Style style, float width, Mark mark, int level)
            implements Piece {
        Face face() {
            return drawn.face();
        }

        @Override
        public Glyphs with(Mark other) {
            return new Glyphs(text, drawn, style, width, other, level);
        }
    }

    /// A small frame with the character's code point in it.
    record Boxed(int codePoint, Style style, Mark mark, int level) implements Piece {
        @Override
        public String text() {
            return Character.toString(codePoint);
        }

        @Override
        public Boxed with(Mark other) {
            return new Boxed(codePoint, style, other, level);
        }

        @Override
        public float width() {
            return style.size() * (codePoint > 0xFFFF ? 0.86f : 0.64f);
        }
    }
}
