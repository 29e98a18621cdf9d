package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.pdf.font.EncodedGlyphs;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.font.TextStyle;

/// The smallest thing that is drawn: characters of one face, or a box for one that no face has.
/// `width` is in points; an odd `level` runs from right to left.
public sealed interface GlyphRun {
    /// What it stands for, in the order of reading.
    String text();

    TextStyle style();

    float width();

    SpanMarking mark();

    int level();

    /// The same with another mark.
    GlyphRun withMark(SpanMarking other);

    /// Characters of one face.
    ///
    /// @param drawn its characters from left to right, in the shapes they have there
    record Shaped(
            String text,
            EncodedGlyphs encoded,
            TextStyle style,
            float width,
            SpanMarking mark,
            int level)
            implements GlyphRun {
        public PdfFont face() {
            return encoded.font();
        }

        @Override
        public Shaped withMark(SpanMarking other) {
            return new Shaped(text, encoded, style, width, other, level);
        }
    }

    /// A small frame with the character's code point in it.
    record Missing(int codePoint, TextStyle style, SpanMarking mark, int level)
            implements GlyphRun {
        @Override
        public String text() {
            return Character.toString(codePoint);
        }

        @Override
        public Missing withMark(SpanMarking other) {
            return new Missing(codePoint, style, other, level);
        }

        @Override
        public float width() {
            return style.size() * (codePoint > 0xFFFF ? 0.86f : 0.64f);
        }
    }
}
