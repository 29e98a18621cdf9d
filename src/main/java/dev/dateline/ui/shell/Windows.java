package dev.dateline.ui.shell;

import dev.dateline.library.DeepLink;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.fx.NoDisplayException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// All windows of a process: as many archives can be open beside one another. They share the
/// reader's notes and settings, and nothing else.
public final class Windows {
    private final Places places;
    private final BlockingQueue<Window> closed = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger(1);
    private final Window first;

    /// @param begin has the first window show something
    Windows(Places places, Beginning beginning, Consumer<WindowModel> begin) {
        this.places = places;
        first =
                new Window(
                        desk -> Session.begin(places, beginning, desk, begin), this, closed::add);
    }

    /// Opens the archives, each in a window of its own, or else the one that was open last if there
    /// is one, and returns when the reader has closed all windows.
    ///
    /// @throws NoDisplayException where there is no screen; its message says what to do instead
    public static void open(List<Path> archives, Places places)
            throws NoDisplayException, IOException {
        var beginning = new Beginning(places, archives);
        var windows =
                FxThread.startOnDisplay(
                        () -> new Windows(places, beginning, model -> begin(model, beginning)));
        List<Path> all = beginning.archives();
        windows.first.show();
        all.stream().skip(1).forEach(place -> windows.open(model -> model.archive().open(place)));
        windows.attend();
        FxThread.exit();
    }

    /// Shows the first archive, at once if it is open by now.
    static void begin(WindowModel model, Beginning beginning) {
        beginning
                .takeOpened()
                .ifPresentOrElse(
                        model.archive()::show,
                        () ->
                                beginning.archives().stream()
                                        .limit(1)
                                        .forEach(model.archive()::open));
    }

    /// As [#open(List, Places)], on the article that a link leads to.
    public static void open(DeepLink link, Places places) throws NoDisplayException, IOException {
        var beginning = new Beginning(places, link);
        var windows =
                FxThread.startOnDisplay(
                        () -> new Windows(places, beginning, model -> model.route().open(link)));
        windows.first.show();
        windows.attend();
        FxThread.exit();
    }

    /// The window that was opened first, not shown yet.
    Window first() {
        return first;
    }

    /// Opens another window. Not to be called on the FX thread.
    ///
    /// @param begin has it show something
    Window open(Consumer<WindowModel> begin) {
        var window =
                new Window(
                        desk -> new Session(places, first.session().reader(), desk, begin),
                        this,
                        closed::add);
        open.incrementAndGet();
        window.show();
        return window;
    }

    /// Lays away what closed windows used, until none is open.
    void attend() throws IOException {
        try {
            while (open.get() > 0) {
                closed.take().session().close();
                open.decrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
