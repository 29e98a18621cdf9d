package dev.dateline.export.pdf.layout;

/// The horizontal position and width of a column, in points from the left of the page.
public record PageColumn(float left, float width) {
    /// The column of text that is not set in two columns.
    public static final PageColumn MAIN =
            new PageColumn(PageGeometry.TEXT_LEFT, PageGeometry.TEXT_WIDTH);

    public float right() {
        return left + width;
    }
}
