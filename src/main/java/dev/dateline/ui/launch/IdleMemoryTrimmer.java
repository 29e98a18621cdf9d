package dev.dateline.ui.launch;

import dev.dateline.ui.archive.RefreshState;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

import java.util.function.Function;

/// Collects garbage after a long refresh, once the user has been idle for a while.
///
/// Java returns unused memory to the system only after a full collection, which it does not start
/// while nothing happens. A full collection stops the window for a time that grows with the memory
/// in use, so it waits for a pause in user input. FX thread only.
final class IdleMemoryTrimmer {
    /// Minimum duration of a refresh that is followed by a collection. Shorter refreshes allocate
    /// little.
    private static final java.time.Duration MIN_REFRESH_TIME = java.time.Duration.ofSeconds(1);

    private final IdleTimer idleTimer;
    private boolean pending;

    /// A timer that runs its action once, when it has not been restarted for some time.
    interface IdleTimer {
        /// Starts the timer, from the beginning if it is already running.
        void restart();

        /// Stops the timer without running its action.
        void stop();
    }

    private IdleMemoryTrimmer(Function<Runnable, IdleTimer> timer, Runnable collect) {
        idleTimer =
                timer.apply(() -> {
                    pending = false;
                    collect.run();
                });
    }

    /// Starts collecting garbage after the long refreshes of a window.
    ///
    /// @param idleTime the time since the last input event of the scene
    static void install(
            Scene scene, ReadOnlyObjectProperty<RefreshState> refresh, Duration idleTime) {
        install(scene, refresh, action -> pauseTimer(idleTime, action), System::gc);
    }

    /// Starts collecting garbage with a given timer and a given collection action.
    ///
    /// @param timer creates the idle timer for an action
    /// @param collect called on the FX thread
    static void install(
            Scene scene,
            ReadOnlyObjectProperty<RefreshState> refresh,
            Function<Runnable, IdleTimer> timer,
            Runnable collect) {
        var trimmer = new IdleMemoryTrimmer(timer, collect);
        refresh.addListener((_, _, now) -> trimmer.onRefreshState(now));
        scene.addEventFilter(InputEvent.ANY, _ -> trimmer.onUserInput());
    }

    private static IdleTimer pauseTimer(Duration idleTime, Runnable action) {
        var pause = new PauseTransition(idleTime);
        pause.setOnFinished(_ -> action.run());
        return new IdleTimer() {
            @Override
            public void restart() {
                pause.playFromStart();
            }

            @Override
            public void stop() {
                pause.stop();
            }
        };
    }

    private void onRefreshState(RefreshState now) {
        pending =
                now instanceof RefreshState.Done(var report)
                        && report.duration().compareTo(MIN_REFRESH_TIME) >= 0;
        if (pending) {
            idleTimer.restart();
        } else {
            idleTimer.stop();
        }
    }

    private void onUserInput() {
        if (pending) {
            idleTimer.restart();
        }
    }
}
