package dev.dateline.export.pdf;

/// The page's measures, in points from the bottom left: A4, a text column of about 70 characters,
/// left of it a column for speakers' names, right of it room for paragraph numbers.
final class Paper {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float SIDE_LEFT = 48;
    static final float SIDE_WIDTH = 92;
    static final float TEXT_LEFT = 160;
    static final float TEXT_WIDTH = 352;
    static final float TEXT_RIGHT = TEXT_LEFT + TEXT_WIDTH;
    static final float TEXT_TOP = HEIGHT - 92;
    static final float TEXT_HEIGHT = 664;
    static final float HEAD_BASELINE = HEIGHT - 52;
    static final float FOOT_BASELINE = 46;

    /// How far a name beside the last lines may reach below the text.
    static final float SIDE_OVERHANG = 16;

    private Paper() {}
}
