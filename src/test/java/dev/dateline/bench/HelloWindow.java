package dev.dateline.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// Shows a JavaFX window with only a label, as the baseline of [StartupBenchmark].
///
/// `HelloWindow train` draws it once without a display and exits, to make an AOT cache.
public final class HelloWindow extends Application {
    static void main(String[] args) {
        if (args.length > 0) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        launch(HelloWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        var label = new Label("Hello, window. Hello, reader. Hello, world.");
        label.setStyle("-fx-font-size: 40px;");
        var scene = new Scene(label, 1280, 800);
        stage.setScene(scene);
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            scene.snapshot(null);
            Platform.runLater(Platform::exit);
        }
    }
}
