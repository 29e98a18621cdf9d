package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/// The shape of a vowel mark or point on its letter, in thousandths of the font size from the start
/// of its text.
public record CombiningMarkOutline(Shape outline) {
    private static final char HOLAM = '\u05B9';
    private static final char SHIN_DOT = '\u05C1';
    private static final char SIN_DOT = '\u05C2';
    private static final char FIRST_ARABIC = '\u0600';

    /// Between a mark and its letter.
    private static final float GAP = 40;

    /// @param pen where the letter starts
    public static CombiningMarkOutline on(int letter, int mark, PdfFont face, float pen) {
        GlyphBounds base = face.glyphBounds(letter);
        GlyphBounds box = face.glyphBounds(mark);
        float right = pen + horizontalCenter(mark, box, base) - box.middle();
        float up = mark < FIRST_ARABIC ? 0 : verticalShift(box, base);
        return new CombiningMarkOutline(
                AffineTransform.getTranslateInstance(right, up)
                        .createTransformedShape(face.glyphOutline(mark)));
    }

    /// The edges of a glyph, in thousandths of the font size from its start and base line.
    record GlyphBounds(float left, float right, float bottom, float top) {
        float middle() {
            return (left + right) / 2;
        }
    }

    /// Where the middle of a mark is to stand: over the middle of its letter, but for three that
    /// have their corners.
    private static float horizontalCenter(int mark, GlyphBounds box, GlyphBounds base) {
        float half = box.middle() - box.left();
        return switch (mark) {
            case SHIN_DOT -> base.right() - half;
            case SIN_DOT, HOLAM -> base.left() + half;
            default -> base.middle();
        };
    }

    /// How far a mark has to rise, or to sink below zero, to stand clear of its letter.
    private static float verticalShift(GlyphBounds mark, GlyphBounds base) {
        return mark.bottom() > 0
                ? Math.max(0, base.top() + GAP - mark.bottom())
                : Math.min(0, base.bottom() - GAP - mark.top());
    }

    /// Fills it.
    ///
    /// @param x where its text starts, in points
    /// @param size of the font, in points
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
                default -> throw new IllegalStateException("TrueType has no such curves");
            }
            int last = path.currentSegment(at) == PathIterator.SEG_QUADTO ? 2 : 0;
            from[0] = at[last];
            from[1] = at[last + 1];
        }
        content.raw("f\n");
    }

    /// A quadratic curve as the cubic one that is the same.
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
