package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.theme.Theme;

/// What the themes are called.
final class ThemeWords {
    private ThemeWords() {}

    static String of(Theme theme) {
        return switch (theme) {
            case LIGHT -> Messages.of("theme.light");
            case SEPIA -> Messages.of("theme.sepia");
            case DARK -> Messages.of("theme.dark");
        };
    }
}
