package dev.dateline.ui.launch;

import dev.dateline.ui.archive.RefreshState;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Gives back to the system the memory that a long refresh has taken: Java does so only when it
/// collects all of its heap, and has no reason to while nothing happens. That stops the window for
/// a moment, the longer the more is in use, and so waits until the reader has not touched anything
/// for a while.
final class IdleMemoryTrimmer {
    /// A refresh that is over sooner takes little.
    private static final java.time.Duration MIN_REFRESH_TIME = java.time.Duration.ofSeconds(1);

    private final PauseTransition idleTimer;
    private boolean pending;

    private IdleMemoryTrimmer(Duration stillness, Runnable collect) {
        this.idleTimer = new PauseTransition(stillness);
        this.idleTimer.setOnFinished(_ -> {
            pending = false;
            collect.run();
        });
    }

    /// Follows the refreshes of a window for as long as it lives.
    ///
    /// @param stillness since the last key or move of the mouse
    /// @param collect is called on the FX thread
    static void install(
            Scene scene,
            ReadOnlyObjectProperty<RefreshState> refresh,
            Duration stillness,
            Runnable collect) {
        var giving = new IdleMemoryTrimmer(stillness, collect);
        refresh.addListener((_, _, now) -> giving.onRefreshState(now));
        scene.addEventFilter(InputEvent.ANY, _ -> giving.onUserInput());
    }

    private void onRefreshState(RefreshState now) {
        pending =
                now instanceof RefreshState.Done(var report)
                        && report.duration().compareTo(MIN_REFRESH_TIME) >= 0;
        if (pending) {
            idleTimer.playFromStart();
        } else {
            idleTimer.stop();
        }
    }

    private void onUserInput() {
        if (pending) {
            idleTimer.playFromStart();
        }
    }
}
