package dev.dateline.ui.launch;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.NoDisplayException;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.window.WindowModel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// All windows of a process: as many archives can be open beside one another. They share the
/// reader's notes and settings, and nothing else.
public final class WindowManager {
    private final AppPaths paths;
    private final BlockingQueue<AppWindow> closed = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger(1);
    private final AppWindow first;

    /// @param begin has the first window show something
    public WindowManager(AppPaths places, StartupLoader beginning, Consumer<WindowModel> begin) {
        this.paths = places;
        first =
                new AppWindow(
                        desk -> WindowComponents.begin(places, beginning, desk, begin),
                        this,
                        closed::add);
    }

    /// Opens the archives, each in a window of its own, or else the one that was open last if there
    /// is one, and returns when the reader has closed all windows.
    ///
    /// @throws NoDisplayException where there is no screen; its message says what to do instead
    public static void open(List<Path> archives, AppPaths places)
            throws NoDisplayException, IOException {
        var beginning = new StartupLoader(places, archives);
        var windows =
                FxThread.startOnDisplay(() ->
                        new WindowManager(
                                places, beginning, model -> showFirstArchive(model, beginning)));
        List<Path> all = beginning.archives();
        windows.first.show();
        all.stream().skip(1).forEach(place -> windows.open(model -> model.archive().open(place)));
        windows.awaitAllClosed();
        FxThread.exit();
    }

    /// Shows the first archive, at once if it is open by now.
    public static void showFirstArchive(WindowModel model, StartupLoader beginning) {
        beginning
                .takeOpened()
                .ifPresentOrElse(
                        model.archive()::showOpened,
                        () ->
                                beginning.archives().stream()
                                        .limit(1)
                                        .forEach(model.archive()::open));
    }

    /// As [#open(List, Places)], on the article that a link leads to.
    public static void open(DeepLink link, AppPaths places) throws NoDisplayException, IOException {
        var beginning = new StartupLoader(places, link);
        var windows =
                FxThread.startOnDisplay(() ->
                        new WindowManager(
                                places, beginning, model -> model.navigator().followLink(link)));
        windows.first.show();
        windows.awaitAllClosed();
        FxThread.exit();
    }

    /// The window that was opened first, not shown yet.
    public AppWindow first() {
        return first;
    }

    /// Opens another window. Not to be called on the FX thread.
    ///
    /// @param begin has it show something
    AppWindow open(Consumer<WindowModel> begin) {
        var window =
                new AppWindow(
                        desk ->
                                new WindowComponents(
                                        paths, first.components().profile(), desk, begin),
                        this,
                        closed::add);
        open.incrementAndGet();
        window.show();
        return window;
    }

    /// Lays away what closed windows used, until none is open.
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
