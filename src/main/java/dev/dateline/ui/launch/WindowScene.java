package dev.dateline.ui.launch;

import dev.dateline.settings.Settings;
import dev.dateline.ui.command.KeyBindings;
import dev.dateline.ui.fx.theme.Theme;
import dev.dateline.ui.profile.SettingsModel;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.WindowFrame;

import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// The scene of a window, with the theme, sizes and fonts of the settings and the command keys.
public final class WindowScene {
    private static final double BASE_FONT_SIZE = 14;

    private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass LARGER = PseudoClass.getPseudoClass("larger");

    /// The smallest text scale at which icons are 1.5 times as large. Style sheets cannot calculate
    /// sizes.
    private static final double LARGE_MIN_SCALE = 1.35;

    /// The smallest text scale at which icons are twice as large.
    private static final double LARGER_MIN_SCALE = 1.75;

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Scene scene;
    private final WindowFrame frame;
    private final SettingsModel settingsModel;
    private Theme appliedTheme;

    public WindowScene(WindowFrame frame, SettingsModel settingsModel) {
        this.frame = frame;
        this.settingsModel = settingsModel;
        var size = settingsModel.get().window();
        scene = new Scene(frame.overlay().node(), size.width(), size.height());
        frame.typeahead().install(scene);
        appliedTheme = settingsModel.theme();
        appliedTheme.applyTo(scene);
        frame.article().textSizeProperty().set(settingsModel.get().reading().textSize());
        settingsModel.settingsProperty().addListener((_, _, now) -> onSettingsChanged(now));
        frame.article()
                .textSizeProperty()
                .addListener((_, _, textSize) ->
                        settingsModel.update(
                                s -> s.withReading(s.reading().withTextSize(textSize.intValue()))));
        applyReadingSettings(settingsModel.get());
    }

    public Scene scene() {
        return scene;
    }

    /// Installs the keys of the commands, and keeps the export options in the settings.
    public void installCommands(MainWindow window) {
        KeyBindings.install(scene, window.commands());
        var options = window.views().dossier().exportOptions();
        options.restore(settingsModel.get().export());
        options.addListener(() -> settingsModel.update(s -> s.withExport(options.toSettings())));
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
