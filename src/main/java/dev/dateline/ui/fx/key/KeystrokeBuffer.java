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

/// Keeps the keys that are pressed while what they are meant for is still on its way, such as a
/// sheet that asks for a name, and has them come in their order when it is there. Whoever knows the
/// window types on faster than it looks things up. What takes long does not hold the keys up for
/// longer than [#MAX_HOLD]. FX thread only.
public final class KeystrokeBuffer {
    private static final Duration MAX_HOLD = Duration.seconds(2);

    private final Deque<KeyEvent> buffered = new ArrayDeque<>();
    private @Nullable Scene scene;
    private int holdCount;
    private boolean replaying;

    /// From now on the keys of a scene are kept when they have to be.
    public void install(Scene of) {
        scene = of;
        of.addEventFilter(KeyEvent.ANY, this::buffer);
    }

    private void buffer(KeyEvent event) {
        if (holdCount > 0 || (!replaying && !buffered.isEmpty())) {
            buffered.add(event);
            event.consume();
        }
    }

    /// Keeps keys from now on, but not for long.
    ///
    /// @return to be run, once or more often, when what they are meant for is there
    public Runnable hold() {
        var hold = new Hold();
        hold.timeout.playFromStart();
        return hold::release;
    }

    /// As [#hold], however long it takes: for what is certain to come.
    public Runnable holdUntilReleased() {
        return new Hold()::release;
    }

    /// Keeps keys as long as `coming` is so.
    public void holdWhile(ObservableBooleanValue coming) {
        if (coming.get()) {
            Runnable end = hold();
            coming.addListener(
                    new ChangeListener<Boolean>() {
                        @Override
                        public void changed(
                                ObservableValue<? extends Boolean> of,
                                Boolean before,
                                Boolean now) {
                            coming.removeListener(this);
                            end.run();
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

    /// A key may set off something else that has to be waited for.
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
        Scene in = scene;
        if (in != null) {
            Node focused = in.getFocusOwner();
            // one that was taken out of the scene a moment ago is still called so
            boolean there = focused != null && in.equals(focused.getScene());
            EventTarget target = there ? focused : in;
            Event.fireEvent(target, key.copyFor(target, target));
        }
    }
}
