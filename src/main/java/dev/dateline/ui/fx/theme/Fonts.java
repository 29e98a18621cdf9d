package dev.dateline.ui.fx.theme;

import javafx.scene.text.Font;

import java.util.List;

/// The two bundled families, so that Dateline looks the same on every machine: Source Serif 4 for
/// what is read, Source Sans 3 for what is scanned. The half-bold cuts are families of their own to
/// JavaFX, which picks by name, not by weight.
public final class Fonts {
    public static final String SERIF = "Source Serif 4";
    public static final String SERIF_SEMIBOLD = "Source Serif 4 SemiBold";
    public static final String SANS = "Source Sans 3";
    public static final String SANS_SEMIBOLD = "Source Sans 3 SemiBold";

    private static final List<String> FILES =
            List.of(
                    "SourceSans3_400Regular",
                    "SourceSans3_400Regular_Italic",
                    "SourceSans3_600SemiBold",
                    "SourceSans3_700Bold",
                    "SourceSerif4_400Regular",
                    "SourceSerif4_400Regular_Italic",
                    "SourceSerif4_600SemiBold",
                    "SourceSerif4_700Bold");

    private Fonts() {}

    /// Makes the families known to JavaFX; once is enough, again does no harm.
    public static void load() {
        for (String file : FILES) {
            String url = "/dev/dateline/fonts/" + file + ".ttf";
            Font.loadFont(Fonts.class.getResource(url).toExternalForm(), 14);
        }
    }
}
