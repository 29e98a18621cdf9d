package dev.dateline.ui.testing;

import dev.dateline.library.DataDirectories;
import dev.dateline.library.SampleArticles;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.FxToolkitExtension;
import dev.dateline.ui.launch.AppWindow;
import dev.dateline.ui.launch.StartupLoader;
import dev.dateline.ui.launch.WindowManager;
import dev.dateline.ui.profile.AppPaths;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Provides a window manager with one window, and two archives to open.
@ExtendWith(FxToolkitExtension.class)
public abstract class MultiWindowFixture {
    @TempDir public Path folder;
    public Path orchards;
    public Path nordhaven;
    public WindowManager windows;

    @BeforeEach
    final void createFirstWindow() throws IOException {
        orchards = SampleArchive.write(folder);
        nordhaven = SampleArticles.unpack(folder.resolve("nordhaven"));
        windows = new WindowManager(paths(), new StartupLoader(paths(), List.of()), _ -> {});
    }

    public final AppPaths paths() {
        return new AppPaths(
                new DataDirectories(folder.resolve("index"), folder.resolve("notes")),
                folder.resolve("settings.json"),
                nordhaven);
    }

    public static void show(AppWindow window, Path archive) {
        window.show();
        FxThread.run(() -> window.components().model().archive().open(archive));
    }

    public static WindowRobot robot(AppWindow window) {
        return new WindowRobot(window.components().scene());
    }

    public static void press(AppWindow window, KeyCode key, KeyCode... held) {
        focus(window);
        robot(window).press(key, held);
    }

    public static void focus(AppWindow window) {
        FxThread.run(() -> window.components().scene().getWindow().requestFocus());
    }

    /// Returns the path of the open article, or an empty string. May be called on any thread.
    public static String openPath(AppWindow window) {
        return WindowRobot.read(() -> {
            var open = window.components().model().openArticleModel().articleProperty().get();
            return open == null ? "" : open.article().article().path();
        });
    }

    @AfterEach
    public final void closeAll() throws IOException {
        FxThread.run(() ->
                List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        windows.awaitAllClosed();
    }
}
