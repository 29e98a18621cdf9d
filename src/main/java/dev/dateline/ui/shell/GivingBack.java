package dev.dateline.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/// Gives back to the system the memory that a long refresh has taken: Java does so only when it
/// collects all of its heap, and has no reason to while nothing happens. That stops the window for
/// a moment, the longer the more is in use, and so waits until the reader has not touched anything
/// for a while.
final class GivingBack {
    /// A refresh that is over sooner takes little.
    private static final java.time.Duration LONG = java.time.Duration.ofSeconds(1);

    private final PauseTransition stillness;
    private boolean waiting;

    private GivingBack(Duration stillness, Runnable collect) {
        this.stillness = new PauseTransition(stillness);
        this.stillness.setOnFinished(_ -> {
            waiting = false;
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
        var giving = new GivingBack(stillness, collect);
        refresh.addListener((_, _, now) -> giving.follow(now));
        scene.addEventFilter(InputEvent.ANY, _ -> giving.touched());
    }

    private void follow(RefreshState now) {
        waiting =
                now instanceof RefreshState.Done(var report)
                        && report.duration().compareTo(LONG) >= 0;
        if (waiting) {
            stillness.playFromStart();
        } else {
            stillness.stop();
        }
    }

    private void touched() {
        if (waiting) {
            stillness.playFromStart();
        }
    }
}
