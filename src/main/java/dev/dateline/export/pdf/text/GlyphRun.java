package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.pdf.font.EncodedGlyphs;
import dev.dateline.export.pdf.font.PdfFont;
import dev.dateline.export.pdf.font.TextStyle;

/// Consecutive glyphs of one font and style, or one character that no font has. Glyphs of a run
/// also share marking and bidi level. Runs with an odd level are right to left.
public sealed interface GlyphRun {
    /// Returns the text of the run in logical order.
    String text();

    TextStyle style();

    /// Returns the width of the run in points.
    float width();

    SpanMarking marking();

    int level();

    /// Returns a copy of the run with another marking.
    GlyphRun withMarking(SpanMarking other);

    /// A run converted to positioned glyphs of one font, ready to be drawn.
    ///
    /// @param encoded the glyphs from left to right
    record Shaped(
            String text,
            EncodedGlyphs encoded,
            TextStyle style,
            float width,
            SpanMarking marking,
            int level)
            implements GlyphRun {
        public PdfFont font() {
            return encoded.font();
        }

        @Override
        public Shaped withMarking(SpanMarking other) {
            return new Shaped(text, encoded, style, width, other, level);
        }
    }

    /// A character that no font has, drawn as a frame with its code point.
    record Missing(int codePoint, TextStyle style, SpanMarking marking, int level)
            implements GlyphRun {
        @Override
        public String text() {
            return Character.toString(codePoint);
        }

        @Override
        public Missing withMarking(SpanMarking other) {
            return new Missing(codePoint, style, other, level);
        }

        @Override
        public float width() {
            return style.size() * (codePoint > 0xFFFF ? 0.86f : 0.64f);
        }
    }
}
