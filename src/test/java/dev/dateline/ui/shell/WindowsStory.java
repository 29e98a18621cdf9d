package dev.dateline.ui.shell;

import dev.dateline.library.DataDirectories;
import dev.dateline.library.SampleArticles;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Windows as they are opened on a screen, and two archives to open in them.
@ExtendWith(FxToolkitExtension.class)
abstract class WindowsStory {
    @TempDir Path folder;
    Path orchards;
    Path nordhaven;
    Windows windows;

    @BeforeEach
    final void write() throws IOException {
        orchards = SampleArchive.write(folder);
        nordhaven = SampleArticles.unpack(folder.resolve("nordhaven"));
        windows = new Windows(places(), new Beginning(places(), List.of()), _ -> {});
    }

    final Places places() {
        return new Places(
                new DataDirectories(folder.resolve("index"), folder.resolve("notes")),
                folder.resolve("settings.json"),
                nordhaven);
    }

    static void show(Window window, Path archive) {
        window.show();
        FxThread.run(() -> window.session().model().archive().open(archive));
    }

    static Hands hands(Window window) {
        return new Hands(window.session().scene());
    }

    static void press(Window window, KeyCode key, KeyCode... held) {
        focus(window);
        hands(window).press(key, held);
    }

    static void focus(Window window) {
        FxThread.run(() -> window.session().scene().getWindow().requestFocus());
    }

    /// The path of the article that is read in a window.
    static String read(Window window) {
        var reading = window.session().model().reading().readingProperty().get();
        return reading == null ? "" : reading.article().article().path();
    }

    @AfterEach
    final void closeAll() throws IOException {
        FxThread.run(() ->
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        windows.attend();
    }
}
