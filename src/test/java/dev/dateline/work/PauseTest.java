package dev.dateline.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@Timeout(20)
class PauseTest {
    private final Pause pause = new Pause();
    private volatile boolean cancelled;
    private final CountDownLatch asked = new CountDownLatch(1);

    private final JobContext job =
            new JobContext() {
                @Override
                public void report(Progress progress) {}

                @Override
                public boolean isCancelled() {
                    asked.countDown();
                    return cancelled;
                }
            };

    @Test
    void doesNotHoldWithoutBeingOn() {
        pause.hold(job);
        pause.set(true);
        pause.set(false);
        pause.hold(job);

        assertFalse(pause.isOn());
    }

    @Test
    void holdsUntilItIsTakenOff() throws InterruptedException {
        CompletableFuture<Void> held = holding();

        assertFalse(held.isDone());
        pause.set(false);
        held.join();
    }

    @Test
    void holdsNoCancelledJob() throws InterruptedException {
        CompletableFuture<Void> held = holding();

        cancelled = true;
        held.join();
        assertTrue(pause.isOn());
    }

    /// Another thread that stands still by now.
    private CompletableFuture<Void> holding() throws InterruptedException {
        pause.set(true);
        var held = CompletableFuture.runAsync(() -> pause.hold(job));
        asked.await();
        return held;
    }
}
