package dev.dateline.ui.shell;

import dev.dateline.settings.Settings;
import dev.dateline.ui.fx.Theme;

import javafx.scene.Scene;

/// The scene that the window stands in: coloured, sized and keyed as the settings say.
final class WindowScene {
    private static final double TEXT = 14;

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
        scale(preferences.get());
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
        scale(now);
    }

    private void scale(Settings now) {
        window.node().setStyle("-fx-font-size: " + TEXT * now.reading().scale() + "px;");
    }
}
