package dev.dateline.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.job.Progress;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.ui.archive.RefreshState;
import dev.dateline.ui.fx.FxThread;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/// Tests when a collection starts, with a timer that the test fires.
class IdleMemoryTrimmerTest {
    private final ReadOnlyObjectWrapper<RefreshState> refresh =
            new ReadOnlyObjectWrapper<>(new RefreshState.None());
    private final ManualTimer timer = new ManualTimer();
    private Scene scene;
    private int collections;

    private static final class ManualTimer implements IdleMemoryTrimmer.IdleTimer {
        private Runnable action = () -> {};
        private boolean running;
        private int restarts;

        @Override
        public void restart() {
            running = true;
            restarts++;
        }

        @Override
        public void stop() {
            running = false;
        }

        /// Lets the time elapse: runs the action if the timer is running.
        void elapse() {
            if (running) {
                running = false;
                action.run();
            }
        }
    }

    @BeforeEach
    void install() {
        FxThread.startHeadless();
        scene = FxThread.call(() -> new Scene(new Pane()));
        FxThread.run(() ->
                IdleMemoryTrimmer.install(
                        scene,
                        refresh.getReadOnlyProperty(),
                        action -> {
                            timer.action = action;
                            return timer;
                        },
                        () -> collections++));
    }

    @Test
    void collectsOnceAfterLongRefresh() {
        set(new RefreshState.Running(new Progress(1, 0), 0));
        assertEquals(0, collectionsAfterIdleTime());
        set(done(4_000));
        assertEquals(1, collectionsAfterIdleTime());
        pressKey();
        assertEquals(1, collectionsAfterIdleTime());
    }

    @Test
    void doesNotCollectAfterShortOrFailedRefresh() {
        set(done(50));
        assertEquals(0, collectionsAfterIdleTime());
        set(new RefreshState.Failed());
        assertEquals(0, collectionsAfterIdleTime());
    }

    @Test
    void nextRefreshPostponesCollection() {
        set(done(4_000));
        set(new RefreshState.Running(new Progress(1, 0), 0));
        assertEquals(0, collectionsAfterIdleTime());
        set(done(4_000));
        assertEquals(1, collectionsAfterIdleTime());
    }

    @Test
    void userInputRestartsTimer() {
        set(done(4_000));
        int restarts = timer.restarts;
        pressKey();
        pressKey();
        assertEquals(restarts + 2, timer.restarts);
        assertEquals(0, collections);
        assertEquals(1, collectionsAfterIdleTime());
    }

    @Test
    void userInputDoesNotStartTimerBeforeRefresh() {
        pressKey();
        assertEquals(0, collectionsAfterIdleTime());
    }

    private int collectionsAfterIdleTime() {
        return FxThread.call(() -> {
            timer.elapse();
            return collections;
        });
    }

    private void pressKey() {
        FxThread.run(() ->
                Event.fireEvent(
                        scene,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.J,
                                false,
                                false,
                                false,
                                false)));
    }

    private void set(RefreshState state) {
        FxThread.run(() -> refresh.set(state));
    }

    private static RefreshState done(int millis) {
        return new RefreshState.Done(
                new RefreshReport(0, 0, 0, 9, false, Duration.ofMillis(millis)));
    }
}
