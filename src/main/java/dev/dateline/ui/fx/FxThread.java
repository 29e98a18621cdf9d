package dev.dateline.ui.fx;

import dev.dateline.ui.fx.theme.Fonts;
import dev.dateline.ui.fx.theme.Theme;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Starts the FX thread and runs tasks on it from other threads.
///
/// Only [#runLater] and [#runAfterDrawing] may be called on the FX thread itself.
public final class FxThread {
    private static final int FRAMES_BEFORE_DRAWN = 3;

    private FxThread() {}

    /// Queues a task for the FX thread. May be called on any thread.
    public static void runLater(Runnable task) {
        Platform.runLater(task);
    }

    /// Runs a task on the FX thread after the current content of the window has been drawn.
    ///
    /// It waits several frames, because frames before a new window is mapped are not drawn, and for
    /// the render thread. The FX thread brings the drawn frame to the screen, so it must not be
    /// busy meanwhile. Call it on the FX thread.
    public static void runAfterDrawing(Runnable task) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                awaitDrawing();
                if (frames > FRAMES_BEFORE_DRAWN) {
                    stop();
                    Platform.runLater(task);
                }
            }
        }.start();
    }

    /// Waits until the render thread has drawn all frames, by taking a small snapshot. The render
    /// thread draws in order.
    private static void awaitDrawing() {
        new Region().snapshot(null, new WritableImage(1, 1));
    }

    /// Starts JavaFX on the display and returns the result of `content`.
    ///
    /// @param content creates the first content while the fonts are loaded, on the calling thread;
    ///   the content must not be measured or drawn before this method returns
    /// @throws NoDisplayException if there is no display
    public static <T> T startOnDisplay(Supplier<T> content) throws NoDisplayException {
        if (!DisplayConfiguration.isAvailable(System.getenv())) {
            throw new NoDisplayException();
        }
        DisplayConfiguration.configureRendering(Path.of("/dev"));
        CompletableFuture<?> fonts;
        try {
            fonts = start();
        } catch (UnsupportedOperationException e) {
            throw new NoDisplayException(e);
        }
        T created = content.get();
        fonts.join();
        return created;
    }

    /// Starts JavaFX without a display; it draws in memory. Does nothing if JavaFX runs already.
    ///
    /// A process that has started JavaFX one way cannot start it the other way.
    public static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try {
            start().join();
        } catch (IllegalStateException e) {
            // JavaFX runs already: several snapshots or tests share one toolkit
            return;
        }
    }

    /// Ends JavaFX; it cannot be started again in this process.
    public static void exit() {
        Platform.exit();
    }

    /// Runs a task on the FX thread and returns its result.
    ///
    /// @throws CompletionException if the task fails, with its exception or error as cause
    public static <T> T call(Callable<T> task) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Throwable e) { // errors too, or the caller would wait forever
                result.completeExceptionally(e);
            }
        });
        return join(result);
    }

    /// Runs a task on the FX thread and waits until it is done. Fails like [#call].
    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    /// Waits until a condition holds. The FX thread evaluates it in every frame.
    ///
    /// @throws TimeoutException if it does not hold within `timeout`
    public static void await(BooleanSupplier condition, Duration timeout) throws TimeoutException {
        var held = new CompletableFuture<Boolean>();
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        if (condition.getAsBoolean()) {
                            held.complete(true);
                        }
                    }
                };
        run(timer::start);
        try {
            join(held.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException timedOut) {
                throw timedOut;
            }
            throw e;
        } finally {
            run(timer::stop);
        }
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /// Starts JavaFX, waits until it runs and returns a future for the loading of the fonts.
    private static CompletableFuture<?> start() {
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> {
            Theme.installUserAgentStylesheet();
            started.complete(true);
        });
        Platform.setImplicitExit(false);
        var fonts =
                CompletableFuture.runAsync(Fonts::load, task -> Thread.ofPlatform().start(task));
        started.join();
        return fonts;
    }
}
