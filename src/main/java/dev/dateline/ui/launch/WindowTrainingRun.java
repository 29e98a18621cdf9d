package dev.dateline.ui.launch;

import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.profile.AppPaths;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Opens and closes the window without a display, so that Java records an AOT cache of start-up.
public final class WindowTrainingRun {
    private WindowTrainingRun() {}

    /// Opens a window on an archive twice; the second window starts with an article.
    ///
    /// @param paths settings and notes are written there, as by any window
    public static void run(Path archive, AppPaths paths) throws IOException {
        FxThread.startHeadless();
        open(archive, paths);
        open(archive, paths);
    }

    private static void open(Path archive, AppPaths paths) throws IOException {
        var loader = new StartupLoader(paths, List.of(archive));
        var windows =
                new WindowManager(
                        paths, loader, model -> WindowManager.showFirstArchive(model, loader));
        AppWindow window = windows.first();
        window.show();
        window.components().awaitIdle();
        window.close();
        windows.awaitAllClosed();
    }
}
