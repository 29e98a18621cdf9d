package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

/// A colour, sRGB from 0 to 255. One accent; all else is black, greys and paper.
enum Ink {
    TEXT(0x1C, 0x1B, 0x1A),
    /// 5.9:1 on white, so still AA for small type.
    QUIET(0x66, 0x63, 0x5F),
    HAIRLINE(0xC9, 0xC4, 0xBC),
    ACCENT(0x8E, 0x2A, 0x23),
    /// Behind quoted words.
    TINT(0xF7, 0xF1, 0xEB),
    /// Behind words that a search hit.
    HIT(0xFB, 0xE3, 0x9C);

    private final String operands;

    Ink(int red, int green, int blue) {
        operands = new Content().numbers(red / 255f, green / 255f, blue / 255f).toString();
    }

    void fill(Content content) {
        content.fill(operands);
    }

    void stroke(Content content) {
        content.raw(operands).raw("RG\n");
    }
}
