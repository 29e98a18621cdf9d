package dev.dateline.ui.snapshot;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.launch.AppWindow;
import dev.dateline.ui.launch.StartupLoader;
import dev.dateline.ui.launch.WindowManager;
import dev.dateline.ui.profile.AppPaths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens the window as a reader does, without a display, and closes it again once it shows an
/// archive, so that Java can learn what that takes.
public final class WindowTrainingRun {
    private WindowTrainingRun() {}

    /// Opens the window on an archive, waits until it is shown, and closes it.
    ///
    /// @param places settings are written there, as by a reader's window
    public static void run(Path archive, AppPaths places) throws IOException {
        FxThread.startHeadless();
        open(archive, places);
        open(archive, places); // which has an article to read on
    }

    private static void open(Path archive, AppPaths places) throws IOException {
        var beginning = new StartupLoader(places, List.of(archive));
        var windows =
                new WindowManager(
                        places,
                        beginning,
                        model -> WindowManager.showFirstArchive(model, beginning));
        AppWindow window = windows.first();
        window.show();
        WindowSnapshot.awaitIdle(window.components());
        window.close();
        windows.awaitAllClosed();
    }
}
