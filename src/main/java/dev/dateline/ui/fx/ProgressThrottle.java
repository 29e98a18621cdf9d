package dev.dateline.ui.fx;

import dev.dateline.job.Progress;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Brings progress from any thread to the FX thread, thirty times a second at most; of what comes
/// in between only the last is shown.
final class ProgressThrottle {
    private static final Duration INTERVAL = Duration.millis(33);

    private final Consumer<Progress> listener;
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private boolean stopped;

    ProgressThrottle(Consumer<Progress> listener) {
        this.listener = listener;
    }

    /// From any thread.
    void report(Progress progress) {
        latest.set(progress);
        if (scheduled.compareAndSet(false, true)) {
            Platform.runLater(this::deliver);
        }
    }

    /// On the FX thread: nothing is delivered from now on.
    void stop() {
        stopped = true;
    }

    private void deliver() {
        Progress progress = latest.getAndSet(null);
        if (stopped) {
            return;
        }
        if (progress == null) {
            becomeIdle();
        } else {
            listener.accept(progress);
            var pause = new PauseTransition(INTERVAL);
            pause.setOnFinished(_ -> deliver());
            pause.play();
        }
    }

    /// Nothing came during the pause: wait for the next report, minding one that came just now.
    private void becomeIdle() {
        scheduled.set(false);
        if (latest.get() != null && scheduled.compareAndSet(false, true)) {
            deliver();
        }
    }
}
