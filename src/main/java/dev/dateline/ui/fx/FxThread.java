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

/// The way from other threads to the FX thread: starting it, asking it, waiting for it. None of the
/// methods but [#runLater] and [#runAfterDrawing] may be called on the FX thread itself.
public final class FxThread {
    private static final int FRAMES_BEFORE_DRAWN = 3;

    private FxThread() {}

    /// Has something done on the FX thread, soon. May be called on any thread.
    public static void runLater(Runnable task) {
        Platform.runLater(task);
    }

    /// Has something done on the FX thread, from where this is called, once what is in the window
    /// now has been drawn: some frames later, as those that come before a new window is mapped are
    /// not drawn, and not before what draws them, a thread of its own, has done so. What it has
    /// drawn is brought to the screen by this one, which therefore must not be busy then.
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

    /// Pictures are drawn one after the other: a small one comes after all that was begun before.
    private static void awaitDrawing() {
        new Region().snapshot(null, new WritableImage(1, 1));
    }

    /// Starts JavaFX on the machine's display.
    ///
    /// @param first makes what is to be shown first, while the fonts are still being loaded: it may
    ///   not be measured or drawn before this returns
    /// @throws NoDisplayException where there is none
    public static <T> T startOnDisplay(Supplier<T> first) throws NoDisplayException {
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
        T made = first.get();
        fonts.join();
        return made;
    }

    /// Starts JavaFX without a display, drawing in memory. A process that has started one way
    /// cannot start the other.
    public static void startHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        try {
            start().join();
        } catch (IllegalStateException e) {
            // it runs already: several snapshots, or many tests, share one toolkit
            return;
        }
    }

    /// Ends JavaFX for good.
    public static void exit() {
        Platform.exit();
    }

    /// Runs `task` on the FX thread and waits for its result.
    public static <T> T call(Callable<T> task) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(task.call());
            } catch (Exception | AssertionError e) {
                result.completeExceptionally(e);
            }
        });
        return join(result);
    }

    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    /// Waits until `condition` holds, which is looked at on the FX thread in every frame.
    public static void await(BooleanSupplier condition, Duration atMost) throws TimeoutException {
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
            join(held.orTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS));
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException timeout) {
                throw timeout;
            }
            throw e;
        } finally {
            run(timer::stop);
        }
    }

    private static <T> T join(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /// Returns as soon as JavaFX runs, and what ends when the fonts are loaded, too.
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
