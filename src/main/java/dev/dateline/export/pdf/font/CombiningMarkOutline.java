package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/// The outline of a combining mark, such as a vowel mark, positioned on its letter.
///
/// @param outline the outline in thousandths of the font size, from the start of the text
public record CombiningMarkOutline(Shape outline) {
    private static final char HOLAM = '\u05B9';
    private static final char SHIN_DOT = '\u05C1';
    private static final char SIN_DOT = '\u05C2';
    private static final char FIRST_ARABIC = '\u0600';

    /// The gap between a mark and its letter, in thousandths of the font size.
    private static final float GAP = 40;

    /// Returns the outline of a mark, positioned on a letter.
    ///
    /// @param letterX where the letter starts, in thousandths of the font size
    public static CombiningMarkOutline on(int letter, int mark, PdfFont font, float letterX) {
        GlyphBounds letterBounds = font.glyphBounds(letter);
        GlyphBounds markBounds = font.glyphBounds(mark);
        float right =
                letterX + horizontalCenter(mark, markBounds, letterBounds) - markBounds.middle();
        float up = mark < FIRST_ARABIC ? 0 : verticalShift(markBounds, letterBounds);
        return new CombiningMarkOutline(
                AffineTransform.getTranslateInstance(right, up)
                        .createTransformedShape(font.glyphOutline(mark)));
    }

    /// The edges of a glyph in thousandths of the font size, from its start and its baseline.
    record GlyphBounds(float left, float right, float bottom, float top) {
        float middle() {
            return (left + right) / 2;
        }
    }

    /// Returns the horizontal position of a mark's center, in thousandths of the font size. This is
    /// the middle of its letter, except for three marks that belong at a corner.
    private static float horizontalCenter(
            int mark, GlyphBounds markBounds, GlyphBounds letterBounds) {
        float halfWidth = markBounds.middle() - markBounds.left();
        return switch (mark) {
            case SHIN_DOT -> letterBounds.right() - halfWidth;
            case SIN_DOT, HOLAM -> letterBounds.left() + halfWidth;
            default -> letterBounds.middle();
        };
    }

    /// Returns how far a mark is moved up so that it does not touch its letter. The value is
    /// negative if the mark is moved down.
    private static float verticalShift(GlyphBounds mark, GlyphBounds letter) {
        return mark.bottom() > 0
                ? Math.max(0, letter.top() + GAP - mark.bottom())
                : Math.min(0, letter.bottom() - GAP - mark.top());
    }

    /// Fills the outline with the current color.
    ///
    /// @param x where the text starts, in points
    /// @param y the baseline, in points
    /// @param size the font size in points
    void fill(ContentStream content, float x, float y, float size) {
        var onPage = new AffineTransform(size / 1000, 0, 0, size / 1000, x, y);
        float[] at = new float[6];
        float[] from = new float[2];
        for (var path = outline.getPathIterator(onPage); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> content.numbers(at[0], at[1]).raw("m\n");
                case PathIterator.SEG_LINETO -> content.numbers(at[0], at[1]).raw("l\n");
                case PathIterator.SEG_QUADTO -> appendQuadratic(content, from, at);
                case PathIterator.SEG_CLOSE -> content.raw("h\n");
                default -> throw new IllegalStateException("TrueType has no cubic curves");
            }
            int last = path.currentSegment(at) == PathIterator.SEG_QUADTO ? 2 : 0;
            from[0] = at[last];
            from[1] = at[last + 1];
        }
        content.raw("f\n");
    }

    /// Appends a quadratic Bézier curve to the path as an equal cubic curve.
    private static void appendQuadratic(ContentStream content, float[] from, float[] at) {
        content.numbers(
                        from[0] + (at[0] - from[0]) * 2 / 3,
                        from[1] + (at[1] - from[1]) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3,
                        at[3] + (at[1] - at[3]) * 2 / 3,
                        at[2],
                        at[3])
                .raw("c\n");
    }
}
