package dev.dateline.export.pdf.font;

/// How a stretch of text looks. Sizes are points; `tracking` is added after every character.
public record TextStyle(BundledFont font, float size, PdfColor color, float tracking) {
    public TextStyle(BundledFont typeface, float size, PdfColor ink) {
        this(typeface, size, ink, 0);
    }

    public TextStyle with(PdfColor other) {
        return new TextStyle(font, size, other, tracking);
    }

    public TextStyle withTracking(float room) {
        return new TextStyle(font, size, color, room);
    }

    public TextStyle with(BundledFont other) {
        return new TextStyle(other, size, color, tracking);
    }

    /// Cheap, as is the hash, since all text is looked up by it and compared with it.
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
