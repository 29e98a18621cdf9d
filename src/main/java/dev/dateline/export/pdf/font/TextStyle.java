package dev.dateline.export.pdf.font;

/// Font, size, color and tracking (letter spacing) of text.
///
/// @param size the font size in points
/// @param tracking the space after each character in points
public record TextStyle(BundledFont font, float size, PdfColor color, float tracking) {
    public TextStyle(BundledFont font, float size, PdfColor color) {
        this(font, size, color, 0);
    }

    /// Returns this style in another color.
    public TextStyle with(PdfColor other) {
        return new TextStyle(font, size, other, tracking);
    }

    /// Returns this style with another tracking.
    public TextStyle withTracking(float other) {
        return new TextStyle(font, size, color, other);
    }

    /// Returns this style in another font.
    public TextStyle with(BundledFont other) {
        return new TextStyle(other, size, color, tracking);
    }

    /// Compares styles without the overhead of the generated method, since styles are the keys of
    /// the word cache.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof TextStyle style
                        && font == style.font
                        && size == style.size
                        && color == style.color
                        && tracking == style.tracking);
    }

    @Override
    public int hashCode() {
        return 31 * font.hashCode() + Float.hashCode(size);
    }
}
