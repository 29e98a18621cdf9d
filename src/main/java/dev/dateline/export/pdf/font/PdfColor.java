package dev.dateline.export.pdf.font;

import dev.dateline.export.pdf.object.ContentStream;

/// A colour, sRGB from 0 to 255. One accent; all else is black, greys and paper.
public enum PdfColor {
    TEXT(0x1C, 0x1B, 0x1A),
    /// 5.9:1 on white, so still AA for small type.
    SECONDARY(0x66, 0x63, 0x5F),
    HAIRLINE(0xC9, 0xC4, 0xBC),
    ACCENT(0x8E, 0x2A, 0x23),
    /// Behind quoted words.
    QUOTE_BACKGROUND(0xF7, 0xF1, 0xEB),
    /// Behind words that a search hit.
    HIT_BACKGROUND(0xFB, 0xE3, 0x9C);

    private final String operands;

    PdfColor(int red, int green, int blue) {
        operands = new ContentStream().numbers(red / 255f, green / 255f, blue / 255f).toString();
    }

    public void setFillColor(ContentStream content) {
        content.fill(operands);
    }

    public void setStrokeColor(ContentStream content) {
        content.raw(operands).raw("RG\n");
    }
}
