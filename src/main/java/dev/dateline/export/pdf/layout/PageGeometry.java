package dev.dateline.export.pdf.layout;

import dev.dateline.dossier.PrintOptions.PaperSize;

/// The dimensions of a page, in points from the bottom left. The text column has about 70
/// characters; speakers are on its left and paragraph numbers on its right.
public record PageGeometry(float width, float height) {
    public static final float MARGIN_NOTE_LEFT = 48;
    public static final float MARGIN_NOTE_WIDTH = 92;
    public static final float MARGIN_NOTE_RIGHT = MARGIN_NOTE_LEFT + MARGIN_NOTE_WIDTH;
    public static final float TEXT_LEFT = 160;
    public static final float TEXT_WIDTH = 352;
    public static final float TEXT_RIGHT = TEXT_LEFT + TEXT_WIDTH;
    public static final float FOOTER_BASELINE = 46;

    /// The distance by which a margin note may extend below the text area, in points.
    static final float MARGIN_NOTE_OVERHANG = 16;

    private static final float ABOVE_TEXT = 92;
    private static final float BELOW_TEXT = 86;
    private static final float DESTINATION_OFFSET = 14;

    /// Returns the geometry of a paper size.
    public static PageGeometry of(PaperSize size) {
        return switch (size) {
            case A4 -> new PageGeometry(595.28f, 841.89f);
            case LETTER -> new PageGeometry(612, 792);
        };
    }

    public float textTop() {
        return height - ABOVE_TEXT;
    }

    float textHeight() {
        return height - ABOVE_TEXT - BELOW_TEXT;
    }

    public float headerBaseline() {
        return height - 52;
    }

    /// Returns the y coordinate of a destination `top` points below the top of the text area.
    public float destinationY(float top) {
        return textTop() - top + DESTINATION_OFFSET;
    }
}
