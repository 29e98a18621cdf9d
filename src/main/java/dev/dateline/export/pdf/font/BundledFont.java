package dev.dateline.export.pdf.font;

import java.util.List;

/// The fonts that are bundled with Dateline.
public enum BundledFont {
    SERIF("SourceSerif4_400Regular"),
    SERIF_ITALIC("SourceSerif4_400Regular_Italic"),
    SERIF_SEMIBOLD("SourceSerif4_600SemiBold"),
    SERIF_BOLD("SourceSerif4_700Bold"),
    SANS("SourceSans3_400Regular"),
    SANS_SEMIBOLD("SourceSans3_600SemiBold"),
    HEBREW("NotoSerifHebrew_400Regular"),
    ARABIC("NotoNaskhArabic_400Regular"),
    SYMBOLS("DejaVuSans"),
    EMOJI("NotoEmoji_400Regular"),
    EAST_ASIAN("DroidSansFallback");

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    String resourcePath() {
        return "/dev/dateline/fonts/" + file + ".ttf";
    }

    /// Returns the fonts to use for characters that this font lacks, the most similar font first.
    /// Source Sans has 1,000 more glyphs than Source Serif; the other fonts have one weight only.
    List<BundledFont> fallbacks() {
        BundledFont sans =
                switch (this) {
                    case SERIF_SEMIBOLD, SERIF_BOLD, SANS_SEMIBOLD -> SANS_SEMIBOLD;
                    default -> SANS;
                };
        return List.of(sans, HEBREW, ARABIC, SYMBOLS, EMOJI, EAST_ASIAN);
    }
}
