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

/// Opens a window with an archive on a stage without a display, and measures actions in it.
final class BenchmarkWindow implements AutoCloseable {
    /// Time for the refresh of a large archive that has no index yet.
    private static final Duration REFRESH_TIMEOUT = Duration.ofHours(2);

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final WindowComponents components;

    /// @param indexes may contain an index of the archive
    /// @param userFolder for the notes and settings of this window
    BenchmarkWindow(Path archive, Path indexes, Path userFolder) {
        FxThread.startHeadless();
        var paths =
                new AppPaths(
                        new DataDirectories(indexes, userFolder.resolve("notes")),
                        userFolder.resolve("settings.json"),
                        userFolder.resolve("sample"));
        components =
                WindowComponents.create(
                        paths,
                        _ -> new HeadlessDesktopServices(),
                        s -> s.withWindow(new WindowSettings(1280, 800, false, 216, 400)),
                        _ -> _ -> {});
        System.out.println("opening " + archive);
        var progress = new RefreshProgress();
        FxThread.run(() -> {
            var stage = new Stage();
            stage.setScene(components.scene());
            stage.show();
            components
                    .model()
                    .archive()
                    .refreshProperty()
                    .addListener((_, _, now) -> progress.print(now));
            components.model().archive().open(archive);
        });
        until(
                () ->
                        components.model().archive().refreshProperty().get()
                                instanceof RefreshState.Done,
                REFRESH_TIMEOUT);
        awaitIdle();
        components
                .model()
                .archive()
                .archiveProperty()
                .get()
                .rebuildReason()
                .ifPresent(why -> System.out.println("the index was rebuilt: " + why));
    }

    /// Prints the progress of the refresh every ten seconds; rebuilding an old index takes long.
    private static final class RefreshProgress {
        private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

        private final long start = System.nanoTime();
        private long lastPrinted = start;

        void print(RefreshState state) {
            long now = System.nanoTime();
            if (now - lastPrinted > INTERVAL || !(state instanceof RefreshState.Running)) {
                lastPrinted = now;
                System.out.printf(
                        Locale.ROOT,
                        "  %.0f s: %s%n",
                        (now - start) / 1e9,
                        ArchiveStatusText.refreshText(state));
            }
        }
    }

    WindowComponents components() {
        return components;
    }

    MainWindow window() {
        return components.window();
    }

    WindowModel model() {
        return components.model();
    }

    /// Returns the path of the open article, or an empty string.
    String openPath() {
        var open = model().openArticleModel().articleProperty().get();
        return open == null ? "" : open.article().article().path();
    }

    /// Waits until everything has loaded.
    void awaitIdle() {
        int[] idleFrames = {0};
        until(() -> {
            idleFrames[0] =
                    model().isIdle() && components.jobs().unfinishedCount() == 0
                            ? idleFrames[0] + 1
                            : 0;
            return idleFrames[0] > 2;
        });
    }

    /// Waits until a condition holds, which is evaluated on the FX thread.
    static void until(BooleanSupplier condition) {
        until(condition, TIMEOUT);
    }

    private static void until(BooleanSupplier condition, Duration timeout) {
        try {
            FxThread.await(condition, timeout);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Types a character into the focused node. Must be called on the FX thread.
    void type(String character) {
        Node focused = components.scene().getFocusOwner();
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

    /// Runs an action and adds the time until the end of the frame in which `done` holds.
    void measure(TimingSamples times, Runnable action, BooleanSupplier done) {
        measure(action, new Awaited(times, done));
    }

    /// Runs an action and measures several results that follow each other.
    void measure(Runnable action, Awaited... awaited) {
        var threads = ManagementFactory.getThreadMXBean();
        long[] start =
                FxThread.call(() -> {
                    long[] now = {System.nanoTime(), threads.getCurrentThreadCpuTime()};
                    action.run();
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
                                        System.nanoTime() - start[0],
                                        threads.getCurrentThreadCpuTime() - start[1]);
                                ended[0]++;
                            });
                        }
                    }
                };
        FxThread.run(timer::start);
        until(() -> ended[0] == awaited.length);
        FxThread.run(timer::stop);
    }

    /// A condition to wait for, and the samples to which its time is added.
    record Awaited(TimingSamples times, BooleanSupplier done) {}

    @Override
    public void close() throws IOException {
        components.close();
    }
}
