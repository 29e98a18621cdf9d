package dev.dateline.ui.settings;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.theme.Theme;

/// Returns the localized names of the themes.
public final class ThemeNames {
    private ThemeNames() {}

    /// Returns the name of a theme.
    public static String nameOf(Theme theme) {
        return switch (theme) {
            case LIGHT -> Messages.of("theme.light");
            case SEPIA -> Messages.of("theme.sepia");
            case DARK -> Messages.of("theme.dark");
        };
    }
}
