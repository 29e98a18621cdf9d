package dev.dateline.ui.window;

import dev.dateline.settings.Settings;
import dev.dateline.ui.command.KeyBindings;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.profile.SettingsModel;

import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// The scene that the window stands in: coloured, sized and keyed as the settings say.
public final class WindowScene {
    private static final double BASE_FONT_SIZE = 14;

    private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass LARGER = PseudoClass.getPseudoClass("larger");

    /// From here on icons are half as large again, and twice as large: style sheets cannot reckon.
    private static final double LARGE_MIN_SCALE = 1.35;

    private static final double LARGER_MIN_SCALE = 1.75;

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Scene scene;
    private final WindowFrame frame;
    private final SettingsModel settingsModel;
    private Theme appliedTheme;

    public WindowScene(WindowFrame frame, SettingsModel preferences) {
        this.frame = frame;
        this.settingsModel = preferences;
        var wanted = preferences.get().window();
        scene = new Scene(frame.overlay().node(), wanted.width(), wanted.height());
        frame.typeahead().install(scene);
        appliedTheme = preferences.theme();
        appliedTheme.applyTo(scene);
        frame.article().textSizeProperty().set(preferences.get().reading().textSize());
        preferences.settingsProperty().addListener((_, _, now) -> onSettingsChanged(now));
        frame.article()
                .textSizeProperty()
                .addListener((_, _, size) ->
                        preferences.update(
                                s -> s.withReading(s.reading().withTextSize(size.intValue()))));
        applyReadingSettings(preferences.get());
    }

    public Scene scene() {
        return scene;
    }

    /// Has the keys of the window work in the scene.
    public void installCommands(MainWindow window) {
        KeyBindings.install(scene, window.commands());
        var choices = window.dossier().exportOptions();
        choices.restore(settingsModel.get().export());
        choices.addListener(() -> settingsModel.update(s -> s.withExport(choices.toSettings())));
    }

    private void onSettingsChanged(Settings now) {
        if (appliedTheme != settingsModel.theme()) {
            appliedTheme = settingsModel.theme();
            appliedTheme.applyTo(scene);
        }
        frame.article().textSizeProperty().set(now.reading().textSize());
        applyReadingSettings(now);
    }

    private void applyReadingSettings(Settings now) {
        var pane = frame.article().node();
        pane.pseudoClassStateChanged(SANS, !now.reading().serif());
        pane.pseudoClassStateChanged(NARROW, now.reading().lineLength() < 60);
        pane.pseudoClassStateChanged(WIDE, now.reading().lineLength() > 72);
        double scale = now.reading().scale();
        frame.overlay()
                .node()
                .pseudoClassStateChanged(
                        LARGE, scale >= LARGE_MIN_SCALE && scale < LARGER_MIN_SCALE);
        frame.overlay().node().pseudoClassStateChanged(LARGER, scale >= LARGER_MIN_SCALE);
        frame.overlay().node().setStyle("-fx-font-size: " + BASE_FONT_SIZE * scale + "px;");
    }
}
