package dev.dateline.ui.shell;

import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.theme.Theme;

import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// The scene that the window stands in: coloured, sized and keyed as the settings say.
final class WindowScene {
    private static final double TEXT = 14;

    private static final PseudoClass SANS = PseudoClass.getPseudoClass("sans");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass LARGER = PseudoClass.getPseudoClass("larger");

    /// From here on icons are half as large again, and twice as large: style sheets cannot reckon.
    private static final double FROM_LARGE = 1.35;

    private static final double FROM_LARGER = 1.75;

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Scene scene;
    private final WindowFrame frame;
    private final Preferences preferences;
    private Theme dressed;

    WindowScene(WindowFrame frame, Preferences preferences) {
        this.frame = frame;
        this.preferences = preferences;
        var wanted = preferences.get().window();
        scene = new Scene(frame.overlay().node(), wanted.width(), wanted.height());
        frame.keys().install(scene);
        dressed = preferences.theme();
        dressed.applyTo(scene);
        frame.article().textSizeProperty().set(preferences.get().reading().textSize());
        preferences.settingsProperty().addListener((_, _, now) -> follow(now));
        frame.article()
                .textSizeProperty()
                .addListener((_, _, size) ->
                        preferences.change(
                                s -> s.withReading(s.reading().withTextSize(size.intValue()))));
        dress(preferences.get());
    }

    Scene scene() {
        return scene;
    }

    /// Has the keys of the window work in the scene.
    void serve(MainWindow window) {
        CommandKeys.install(scene, window.commands());
        var choices = window.dossier().exportOptions();
        choices.restore(preferences.get().export());
        choices.addListener(() -> preferences.change(s -> s.withExport(choices.toSettings())));
    }

    private void follow(Settings now) {
        if (dressed != preferences.theme()) {
            dressed = preferences.theme();
            dressed.applyTo(scene);
        }
        frame.article().textSizeProperty().set(now.reading().textSize());
        dress(now);
    }

    private void dress(Settings now) {
        var pane = frame.article().node();
        pane.pseudoClassStateChanged(SANS, !now.reading().serif());
        pane.pseudoClassStateChanged(NARROW, now.reading().lineLength() < 60);
        pane.pseudoClassStateChanged(WIDE, now.reading().lineLength() > 72);
        double scale = now.reading().scale();
        frame.overlay()
                .node()
                .pseudoClassStateChanged(LARGE, scale >= FROM_LARGE && scale < FROM_LARGER);
        frame.overlay().node().pseudoClassStateChanged(LARGER, scale >= FROM_LARGER);
        frame.overlay().node().setStyle("-fx-font-size: " + TEXT * scale + "px;");
    }
}
