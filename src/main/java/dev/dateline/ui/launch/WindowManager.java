package dev.dateline.ui.launch;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.NoDisplayException;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.window.WindowModel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Opens the windows of the process and waits until all of them are closed.
///
/// Each window shows an archive of its own. The windows share only the user's notes and settings.
public final class WindowManager {
    private final AppPaths paths;
    private final BlockingQueue<AppWindow> closed = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger(1);
    private final AppWindow first;

    /// Creates the first window without showing it.
    ///
    /// @param onStart called on the FX thread when all parts of the first window exist
    public WindowManager(AppPaths paths, StartupLoader loader, Consumer<WindowModel> onStart) {
        this.paths = paths;
        first =
                new AppWindow(
                        desktop ->
                                new WindowComponents(
                                        paths,
                                        new WindowComponents.StartupData(
                                                loader,
                                                loader.profile(),
                                                loader.notices(),
                                                loader.article()),
                                        desktop,
                                        onStart),
                        this,
                        closed::add);
    }

    /// Opens each archive in its own window and returns when the user has closed all windows.
    ///
    /// @param archives if empty, the archive that was open last, if any
    /// @throws NoDisplayException if there is no screen; its message names the alternatives
    public static void open(List<Path> archives, AppPaths paths)
            throws NoDisplayException, IOException {
        var loader = new StartupLoader(paths, archives);
        var windows =
                FxThread.startOnDisplay(() ->
                        new WindowManager(paths, loader, model -> showFirstArchive(model, loader)));
        List<Path> all = loader.archives();
        windows.first.show();
        all.stream().skip(1).forEach(path -> windows.open(model -> model.archive().open(path)));
        windows.awaitAllClosed();
        FxThread.exit();
    }

    /// Shows the first archive, without delay if the loader has already opened it.
    public static void showFirstArchive(WindowModel model, StartupLoader loader) {
        loader.takeOpened()
                .ifPresentOrElse(
                        model.archive()::showOpened,
                        () -> loader.archives().stream().limit(1).forEach(model.archive()::open));
    }

    /// Opens a window on the article of a link, and returns when the user has closed all windows.
    ///
    /// @throws NoDisplayException if there is no screen; its message names the alternatives
    public static void open(DeepLink link, AppPaths paths) throws NoDisplayException, IOException {
        var loader = new StartupLoader(paths, link);
        var windows =
                FxThread.startOnDisplay(() ->
                        new WindowManager(paths, loader, model -> model.links().follow(link)));
        windows.first.show();
        windows.awaitAllClosed();
        FxThread.exit();
    }

    /// Returns the first window.
    public AppWindow first() {
        return first;
    }

    /// Opens another window. Must not be called on the FX thread.
    ///
    /// @param onStart called on the FX thread when the parts of the window exist
    AppWindow open(Consumer<WindowModel> onStart) {
        var window =
                new AppWindow(
                        desktop ->
                                new WindowComponents(
                                        paths,
                                        WindowComponents.StartupData.of(
                                                paths,
                                                first.components().profile(),
                                                new NoticeModel()),
                                        desktop,
                                        onStart),
                        this,
                        closed::add);
        open.incrementAndGet();
        window.show();
        return window;
    }

    /// Releases the components of closed windows until no window is open.
    public void awaitAllClosed() throws IOException {
        try {
            while (open.get() > 0) {
                closed.take().components().close();
                open.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
