package dev.dateline.ui.benchmark;

import dev.dateline.library.DataDirectories;
import dev.dateline.settings.WindowSettings;
import dev.dateline.ui.archive.ArchiveStatusText;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.fx.FxThread;
import dev.dateline.ui.launch.WindowComponents;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.snapshot.HeadlessDesktopServices;
import dev.dateline.ui.testing.TimingSamples;
import dev.dateline.ui.window.MainWindow;
import dev.dateline.ui.window.WindowModel;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// A window on a stage without a display, with an archive open in it, to be measured.
final class BenchmarkWindow implements AutoCloseable {
    /// A large archive may be read from its first file on.
    private static final Duration OPENING = Duration.ofHours(2);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final WindowComponents session;

    /// @param indexes may hold an index of the archive already
    /// @param own where notes and settings of this window are put
    BenchmarkWindow(Path archive, Path indexes, Path own) {
        FxThread.startHeadless();
        var places =
                new AppPaths(
                        new DataDirectories(indexes, own.resolve("notes")),
                        own.resolve("settings.json"),
                        own.resolve("sample"));
        session =
                WindowComponents.create(
                        places,
                        _ -> new HeadlessDesktopServices(),
                        s -> s.withWindow(new WindowSettings(1280, 800, false, 216, 400)),
                        _ -> _ -> {});
        System.out.println("opening " + archive);
        var told = new ToldRefresh();
        FxThread.run(() -> {
            var stage = new Stage();
            stage.setScene(session.scene());
            stage.show();
            session.model().archive().refreshProperty().addListener((_, _, now) -> told.hear(now));
            session.model().archive().open(archive);
        });
        until(
                () ->
                        session.model().archive().refreshProperty().get()
                                instanceof RefreshState.Done,
                OPENING);
        rest();
        session.model()
                .archive()
                .archiveProperty()
                .get()
                .rebuildReason()
                .ifPresent(why -> System.out.println("the index was made anew: " + why));
    }

    /// Says now and then how far the index is: one that an earlier version made is made anew, which
    /// takes long.
    private static final class ToldRefresh {
        private static final long EVERY = Duration.ofSeconds(10).toNanos();

        private final long begun = System.nanoTime();
        private long told = begun;

        void hear(RefreshState state) {
            long now = System.nanoTime();
            if (now - told >= EVERY || !(state instanceof RefreshState.Running)) {
                told = now;
                System.out.printf(
                        Locale.ROOT,
                        "  %.0f s: %s%n",
                        (now - begun) / 1e9,
                        ArchiveStatusText.refreshText(state));
            }
        }
    }

    WindowComponents session() {
        return session;
    }

    MainWindow window() {
        return session.window();
    }

    WindowModel model() {
        return session.model();
    }

    /// The path of the article that is read, or nothing.
    String reading() {
        var now = model().openArticleModel().articleProperty().get();
        return now == null ? "" : now.article().article().path();
    }

    /// Waits until nothing is on its way.
    void rest() {
        int[] still = {0};
        until(() -> {
            still[0] = model().isIdle() && session.jobs().unfinishedCount() == 0 ? still[0] + 1 : 0;
            return still[0] > 2;
        });
    }

    static void until(BooleanSupplier condition) {
        until(condition, PATIENCE);
    }

    private static void until(BooleanSupplier condition, Duration patience) {
        try {
            FxThread.await(condition, patience);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Types a character where the focus is; on the FX thread.
    void type(String character) {
        Node focused = session.scene().getFocusOwner();
        focused.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        character,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    /// Does something and adds what it took until the end of the frame in which it is `done`.
    void time(TimingSamples times, Runnable act, BooleanSupplier done) {
        time(act, new Awaited(times, done));
    }

    /// The same for several things that come of it, one after the other.
    void time(Runnable act, Awaited... awaited) {
        var threads = ManagementFactory.getThreadMXBean();
        long[] begun =
                FxThread.call(() -> {
                    long[] now = {System.nanoTime(), threads.getCurrentThreadCpuTime()};
                    act.run();
                    return now;
                });
        int[] ended = {0};
        var timer =
                new AnimationTimer() {
                    private int nextStart;

                    @Override
                    public void handle(long now) {
                        while (nextStart < awaited.length
                                && awaited[nextStart].done().getAsBoolean()) {
                            TimingSamples times = awaited[nextStart++].times();
                            Platform.runLater(() -> {
                                times.add(
                                        System.nanoTime() - begun[0],
                                        threads.getCurrentThreadCpuTime() - begun[1]);
                                ended[0]++;
                            });
                        }
                    }
                };
        FxThread.run(timer::start);
        until(() -> ended[0] == awaited.length);
        FxThread.run(timer::stop);
    }

    /// What is waited for, and where the time is added that it took.
    record Awaited(TimingSamples times, BooleanSupplier done) {}

    @Override
    public void close() throws IOException {
        session.close();
    }
}
