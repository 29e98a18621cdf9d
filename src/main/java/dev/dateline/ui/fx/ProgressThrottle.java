package dev.dateline.ui.fx;

import dev.dateline.job.Progress;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Delivers progress reports to the FX thread, at most thirty per second.
///
/// Of several reports within an interval only the last is delivered.
final class ProgressThrottle {
    private static final Duration INTERVAL = Duration.millis(33);

    private final Consumer<Progress> listener;
    private final AtomicReference<@Nullable Progress> latest = new AtomicReference<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private boolean stopped;

    ProgressThrottle(Consumer<Progress> listener) {
        this.listener = listener;
    }

    /// Schedules a report for delivery. May be called on any thread.
    void report(Progress progress) {
        latest.set(progress);
        if (scheduled.compareAndSet(false, true)) {
            Platform.runLater(this::deliver);
        }
    }

    /// Stops all further delivery. FX thread only.
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

    /// Stops the timer until the next progress report, unless a report has just arrived.
    private void becomeIdle() {
        scheduled.set(false);
        if (latest.get() != null && scheduled.compareAndSet(false, true)) {
            deliver();
        }
    }
}
