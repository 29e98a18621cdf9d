package dev.dateline.ui.fx.theme;

import javafx.scene.text.Font;

import java.util.List;

/// Loads the bundled fonts, so that Dateline looks the same on every machine.
///
/// Source Serif 4 is for reading, Source Sans 3 for controls and lists. JavaFX selects fonts by
/// name, not by weight, so the semibold fonts are separate families.
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

    /// Registers the fonts with JavaFX. Further calls have no effect.
    public static void load() {
        for (String file : FILES) {
            String url = "/dev/dateline/fonts/" + file + ".ttf";
            Font.loadFont(Fonts.class.getResource(url).toExternalForm(), 14);
        }
    }
}
