package dev.dateline.ui.shell;

import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.Theme;

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
    private final MainWindow window;
    private final Preferences preferences;
    private Theme dressed;

    WindowScene(MainWindow window, Preferences preferences, double width, double height) {
        this.window = window;
        this.preferences = preferences;
        scene = new Scene(window.node(), width, height);
        dressed = preferences.theme();
        dressed.dress(scene);
        CommandKeys.install(scene, window.commands());
        window.article().textSizeProperty().set(preferences.get().reading().textSize());
        preferences.settingsProperty().addListener((_, _, now) -> follow(now));
        window.article()
                .textSizeProperty()
                .addListener((_, _, size) ->
                        preferences.change(
                                s -> s.withReading(s.reading().withTextSize(size.intValue()))));
        window.dossier().choices().restore(preferences.get().export());
        window.dossier()
                .choices()
                .addListener(() ->
                        preferences.change(
                                s -> s.withExport(window.dossier().choices().settings())));
        dress(preferences.get());
    }

    Scene scene() {
        return scene;
    }

    private void follow(Settings now) {
        if (dressed != preferences.theme()) {
            dressed = preferences.theme();
            dressed.dress(scene);
        }
        window.article().textSizeProperty().set(now.reading().textSize());
        dress(now);
    }

    private void dress(Settings now) {
        var pane = window.article().node();
        pane.pseudoClassStateChanged(SANS, !now.reading().serif());
        pane.pseudoClassStateChanged(NARROW, now.reading().measure() < 60);
        pane.pseudoClassStateChanged(WIDE, now.reading().measure() > 72);
        double scale = now.reading().scale();
        window.node().pseudoClassStateChanged(LARGE, scale >= FROM_LARGE && scale < FROM_LARGER);
        window.node().pseudoClassStateChanged(LARGER, scale >= FROM_LARGER);
        window.node().setStyle("-fx-font-size: " + TEXT * scale + "px;");
    }
}
