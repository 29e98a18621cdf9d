package dev.dateline.export.pdf;

/// The bundled faces in use.
enum Typeface {
    SERIF("SourceSerif4_400Regular"),
    SERIF_ITALIC("SourceSerif4_400Regular_Italic"),
    SERIF_SEMIBOLD("SourceSerif4_600SemiBold"),
    SERIF_BOLD("SourceSerif4_700Bold"),
    SANS("SourceSans3_400Regular"),
    SANS_SEMIBOLD("SourceSans3_600SemiBold");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    String resource() {
        return "/dev/dateline/fonts/" + file + ".ttf";
    }

    /// The face that stands in for a character this one lacks: Source Sans has 1,000 glyphs more
    /// than Source Serif.
    Typeface fallback() {
        return switch (this) {
            case SERIF, SERIF_ITALIC, SANS -> SANS;
            case SERIF_SEMIBOLD, SERIF_BOLD, SANS_SEMIBOLD -> SANS_SEMIBOLD;
        };
    }
}
