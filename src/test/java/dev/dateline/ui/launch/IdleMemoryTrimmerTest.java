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
import javafx.util.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeoutException;

class IdleMemoryTrimmerTest {
    private static final java.time.Duration PATIENCE = java.time.Duration.ofSeconds(30);
    private static final int FRAMES = 10;

    private final ReadOnlyObjectWrapper<RefreshState> refresh =
            new ReadOnlyObjectWrapper<>(new RefreshState.None());
    private Scene scene;
    private int collected;

    @BeforeEach
    void start() {
        FxThread.startHeadless();
        scene = FxThread.call(() -> new Scene(new Pane()));
    }

    @Test
    void collectsOnceAfterALongRefresh() throws TimeoutException {
        install(Duration.millis(1));
        set(new RefreshState.Running(new Progress(1, 0), 0));
        frames();
        assertEquals(0, collected);
        set(done(4_000));
        FxThread.await(() -> collected > 0, PATIENCE);
        frames();
        assertEquals(1, collected);
    }

    @Test
    void leavesItBeAfterAShortOneAndAfterOneThatFailed() throws TimeoutException {
        install(Duration.millis(1));
        set(done(50));
        frames();
        set(new RefreshState.Failed());
        frames();
        assertEquals(0, collected);
    }

    @Test
    void waitsForTheEndOfTheNextRefreshIfThereIsOne() throws TimeoutException {
        install(Duration.millis(1));
        FxThread.run(() -> {
            refresh.set(done(4_000));
            refresh.set(new RefreshState.Running(new Progress(1, 0), 0));
        });
        frames();
        assertEquals(0, collected);
        set(done(4_000));
        FxThread.await(() -> collected == 1, PATIENCE);
    }

    @Test
    void waitsAnewWithEachKeyThatTheReaderTouches() throws TimeoutException {
        install(Duration.millis(1_500));
        set(done(4_000));
        long begun = System.nanoTime();
        FxThread.await(
                () -> {
                    Event.fireEvent(scene, key());
                    return System.nanoTime() - begun > 2_000_000_000L;
                },
                PATIENCE);
        assertEquals(0, collected);
        FxThread.await(() -> collected == 1, PATIENCE);
    }

    private static KeyEvent key() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.J, false, false, false, false);
    }

    private void install(Duration stillness) {
        FxThread.run(() ->
                IdleMemoryTrimmer.install(
                        scene, refresh.getReadOnlyProperty(), stillness, () -> collected++));
    }

    private void set(RefreshState state) {
        FxThread.run(() -> refresh.set(state));
    }

    private static RefreshState done(int millis) {
        return new RefreshState.Done(
                new RefreshReport(0, 0, 0, 9, false, java.time.Duration.ofMillis(millis)));
    }

    private static void frames() throws TimeoutException {
        int[] frames = {0};
        FxThread.await(() -> ++frames[0] > FRAMES, PATIENCE);
    }
}
