package dev.dateline.ui.fx;

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
/// longer than [#LONGEST]. FX thread only.
public final class Typeahead {
    private static final Duration LONGEST = Duration.seconds(2);

    private final Deque<KeyEvent> kept = new ArrayDeque<>();
    private @Nullable Scene scene;
    private int awaited;
    private boolean playing;

    /// From now on the keys of a scene are kept when they have to be.
    public void install(Scene of) {
        scene = of;
        of.addEventFilter(KeyEvent.ANY, this::keep);
    }

    private void keep(KeyEvent event) {
        if (awaited > 0 || (!playing && !kept.isEmpty())) {
            kept.add(event);
            event.consume();
        }
    }

    /// Keeps keys from now on, but not for long.
    ///
    /// @return to be run, once or more often, when what they are meant for is there
    public Runnable hold() {
        var hold = new Hold();
        hold.limit.playFromStart();
        return hold::end;
    }

    /// As [#hold], however long it takes: for what is certain to come.
    public Runnable holdOn() {
        return new Hold()::end;
    }

    /// Keeps keys as long as `coming` is so.
    public void await(ObservableBooleanValue coming) {
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
        private final PauseTransition limit = new PauseTransition(LONGEST);
        private boolean over;

        Hold() {
            awaited++;
            limit.setOnFinished(_ -> end());
        }

        void end() {
            if (!over) {
                over = true;
                limit.stop();
                awaited--;
                play();
            }
        }
    }

    /// A key may set off something else that has to be waited for.
    private void play() {
        if (playing) {
            return;
        }
        playing = true;
        try {
            while (awaited == 0 && !kept.isEmpty()) {
                play(kept.removeFirst());
            }
        } finally {
            playing = false;
        }
    }

    private void play(KeyEvent key) {
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
