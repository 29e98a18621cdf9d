package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;

/// The colors of a PDF, in sRGB: one accent, text, grays and backgrounds.
public enum PdfColor {
    TEXT(0x1C, 0x1B, 0x1A),
    /// The color of secondary text. It has a contrast of 5.9:1 on white, enough for small text by
    /// WCAG AA.
    SECONDARY(0x66, 0x63, 0x5F),
    HAIRLINE(0xC9, 0xC4, 0xBC),
    ACCENT(0x8E, 0x2A, 0x23),
    /// The background of quoted text.
    QUOTE_BACKGROUND(0xF7, 0xF1, 0xEB),
    /// The background of query hits.
    HIT_BACKGROUND(0xFB, 0xE3, 0x9C);

    private final String operands;

    PdfColor(int red, int green, int blue) {
        operands = new ContentStream().numbers(red / 255f, green / 255f, blue / 255f).toString();
    }

    /// Makes this color the fill color of the following drawing.
    public void setFillColor(ContentStream content) {
        content.fill(operands);
    }

    /// Makes this color the line color of the following drawing.
    public void setStrokeColor(ContentStream content) {
        content.raw(operands).raw("RG\n");
    }
}
