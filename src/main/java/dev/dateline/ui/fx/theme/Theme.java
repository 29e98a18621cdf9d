package dev.dateline.ui.fx.theme;

import javafx.application.Application;
import javafx.scene.Scene;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How the window is coloured. All three share one style sheet; each adds a file of colour tokens
/// and nothing else.
public enum Theme {
    LIGHT,
    SEPIA,
    DARK;

    private static final String BASE_STYLESHEET = stylesheet("dateline.css");

    /// Has all controls wear one sheet instead of JavaFX's own, which is then never read. To be
    /// called before the first control is made.
    public static void installUserAgentStylesheet() {
        Application.setUserAgentStylesheet(stylesheet("controls.css"));
    }

    /// Dresses a scene, or dresses it anew, and with it the popups that open above it.
    public void applyTo(Scene scene) {
        scene.getStylesheets()
                .setAll(List.of(stylesheet("theme-" + key() + ".css"), BASE_STYLESHEET));
    }

    /// The name in settings, file names and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The address of one of Dateline's own style sheets. JavaFX looks by itself for one beside it
    /// that the build of packages has read beforehand (`.bss`).
    public static String stylesheet(String file) {
        return Objects.requireNonNull(Theme.class.getResource("/dev/dateline/ui/" + file), file)
                .toExternalForm();
    }
}
