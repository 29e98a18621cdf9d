package dev.dateline.export.pdf;

import dev.dateline.dossier.PrintOptions.PaperSize;

/// The page's measures, in points from the bottom left: a text column of about 70 characters, left
/// of it a column for speakers' names, right of it room for paragraph numbers.
record Paper(float width, float height) {
    static final float SIDE_LEFT = 48;
    static final float SIDE_WIDTH = 92;
    static final float SIDE_RIGHT = SIDE_LEFT + SIDE_WIDTH;
    static final float TEXT_LEFT = 160;
    static final float TEXT_WIDTH = 352;
    static final float TEXT_RIGHT = TEXT_LEFT + TEXT_WIDTH;
    static final float FOOT_BASELINE = 46;

    /// How far a name beside the last lines may reach below the text.
    static final float SIDE_OVERHANG = 16;

    private static final float ABOVE_TEXT = 92;
    private static final float BELOW_TEXT = 86;
    private static final float ABOVE_LINE = 14;

    static Paper of(PaperSize size) {
        return switch (size) {
            case A4 -> new Paper(595.28f, 841.89f);
            case LETTER -> new Paper(612, 792);
        };
    }

    float textTop() {
        return height - ABOVE_TEXT;
    }

    float textHeight() {
        return height - ABOVE_TEXT - BELOW_TEXT;
    }

    float headBaseline() {
        return height - 52;
    }

    /// Where to look for what begins `top` points below the top of the text.
    float view(float top) {
        return textTop() - top + ABOVE_LINE;
    }
}
