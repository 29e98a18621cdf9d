package dev.dateline.ui.fx.key;

import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// Buffers key events while their target, such as a prompt, is being prepared, then replays them.
///
/// Experienced users type faster than the window looks things up. A *hold* is a request to buffer
/// key events; it is active until it is released. Events are buffered while a hold is active, then
/// replayed in order to the focused node. FX thread only.
public final class KeystrokeBuffer {
    private static final Duration MAX_HOLD = Duration.seconds(2);

    private final Deque<KeyEvent> buffered = new ArrayDeque<>();
    private @Nullable Scene scene;
    private int holdCount;
    private boolean replaying;

    /// Starts to intercept the key events of a scene, to buffer them during a hold. Call it once.
    public void install(Scene target) {
        scene = target;
        target.addEventFilter(KeyEvent.ANY, this::buffer);
    }

    private void buffer(KeyEvent event) {
        if (holdCount > 0 || (!replaying && !buffered.isEmpty())) {
            buffered.add(event);
            event.consume();
        }
    }

    /// Starts a hold: key events are buffered until the returned action runs or [#MAX_HOLD] has
    /// passed.
    ///
    /// @return releases the hold; further calls do nothing
    public Runnable hold() {
        var hold = new Hold();
        hold.timeout.playFromStart();
        return hold::release;
    }

    /// Starts a hold without a time limit, which ends when the returned action runs. For a target
    /// that is certain to appear.
    public Runnable holdUntilReleased() {
        return new Hold()::release;
    }

    /// Buffers key events while `pending` is true, for at most [#MAX_HOLD].
    public void holdWhile(ObservableBooleanValue pending) {
        if (pending.get()) {
            Runnable release = hold();
            pending.addListener(
                    new ChangeListener<Boolean>() {
                        @Override
                        public void changed(
                                ObservableValue<? extends Boolean> observable,
                                Boolean before,
                                Boolean now) {
                            pending.removeListener(this);
                            release.run();
                        }
                    });
        }
    }

    private final class Hold {
        private final PauseTransition timeout = new PauseTransition(MAX_HOLD);
        private boolean released;

        Hold() {
            holdCount++;
            timeout.setOnFinished(_ -> release());
        }

        void release() {
            if (!released) {
                released = true;
                timeout.stop();
                holdCount--;
                replay();
            }
        }
    }

    /// Sends the buffered key events to the focused node, until one of them starts another hold.
    private void replay() {
        if (replaying) {
            return;
        }
        replaying = true;
        try {
            while (holdCount == 0 && !buffered.isEmpty()) {
                replay(buffered.removeFirst());
            }
        } finally {
            replaying = false;
        }
    }

    private void replay(KeyEvent key) {
        Scene current = scene;
        if (current != null) {
            Node focused = current.getFocusOwner();
            // a node that has just been removed from the scene is still its focus owner
            boolean attached = focused != null && current.equals(focused.getScene());
            EventTarget target = attached ? focused : current;
            Event.fireEvent(target, key.copyFor(target, target));
        }
    }
}
