package dev.dateline.ui.fx.theme;

import javafx.application.Application;
import javafx.scene.Scene;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The colour themes of the window.
///
/// All themes share one style sheet; each adds a style sheet with its colour tokens.
public enum Theme {
    LIGHT,
    SEPIA,
    DARK;

    private static final String BASE_STYLESHEET = stylesheet("dateline.css");

    /// Replaces JavaFX's default style sheet by Dateline's, so that the default is never read.
    ///
    /// Call it before the first control is created.
    public static void installUserAgentStylesheet() {
        Application.setUserAgentStylesheet(stylesheet("controls.css"));
    }

    /// Sets the style sheets of a scene and thereby of its popups.
    public void applyTo(Scene scene) {
        scene.getStylesheets()
                .setAll(List.of(stylesheet("theme-" + key() + ".css"), BASE_STYLESHEET));
    }

    /// Returns the name used in settings, file names and on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the URL of a style sheet of Dateline.
    ///
    /// JavaFX prefers a compiled style sheet (`.bss`) beside it, which packaging creates.
    public static String stylesheet(String file) {
        return Objects.requireNonNull(Theme.class.getResource("/dev/dateline/ui/" + file), file)
                .toExternalForm();
    }
}
