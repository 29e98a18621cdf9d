package dev.dateline.export.pdf.layout;

/// The horizontal position of a column, in points.
public record PageColumn(float left, float width) {
    /// The column of single-column text.
    public static final PageColumn MAIN =
            new PageColumn(PageGeometry.TEXT_LEFT, PageGeometry.TEXT_WIDTH);

    public float right() {
        return left + width;
    }
}
