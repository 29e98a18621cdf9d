package dev.dateline.ui.settings;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.theme.Theme;

/// What the themes are called.
public final class ThemeNames {
    private ThemeNames() {}

    public static String nameOf(Theme theme) {
        return switch (theme) {
            case LIGHT -> Messages.of("theme.light");
            case SEPIA -> Messages.of("theme.sepia");
            case DARK -> Messages.of("theme.dark");
        };
    }
}
