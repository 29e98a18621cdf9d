package dev.dateline.export.pdf.layout;

/// Where text stands across a page.
public record PageColumn(float left, float width) {
    /// The usual one.
    public static final PageColumn MAIN =
            new PageColumn(PageGeometry.TEXT_LEFT, PageGeometry.TEXT_WIDTH);

    public float right() {
        return left + width;
    }
}
