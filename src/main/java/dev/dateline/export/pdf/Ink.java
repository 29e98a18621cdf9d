package dev.dateline.export.pdf;

import dev.dateline.export.file.Content;

/// A colour, sRGB from 0 to 255. One accent; all else is black, greys and paper.
record Ink(int red, int green, int blue) {
    static final Ink TEXT = new Ink(0x1C, 0x1B, 0x1A);

    /// 5.9:1 on white, so still AA for small type.
    static final Ink QUIET = new Ink(0x66, 0x63, 0x5F);

    static final Ink HAIRLINE = new Ink(0xC9, 0xC4, 0xBC);
    static final Ink ACCENT = new Ink(0x8E, 0x2A, 0x23);

    /// Behind quoted words.
    static final Ink TINT = new Ink(0xF7, 0xF1, 0xEB);

    /// Behind words that a search hit.
    static final Ink HIT = new Ink(0xFB, 0xE3, 0x9C);

    void fill(Content content) {
        content.numbers(red / 255f, green / 255f, blue / 255f).raw("rg\n");
    }

    void stroke(Content content) {
        content.numbers(red / 255f, green / 255f, blue / 255f).raw("RG\n");
    }
}
