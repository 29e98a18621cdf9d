package dev.dateline.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

@Timeout(20)
class PauseGateTest {
    private final PauseGate pause = new PauseGate();
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
        pause.awaitResume(job);
        pause.setPaused(true);
        pause.setPaused(false);
        pause.awaitResume(job);

        assertFalse(pause.isPaused());
    }

    @Test
    void holdsUntilItIsTakenOff() throws InterruptedException {
        CompletableFuture<Void> held = holding();

        assertFalse(held.isDone());
        pause.setPaused(false);
        held.join();
    }

    @Test
    void holdsNoCancelledJob() throws InterruptedException {
        CompletableFuture<Void> held = holding();

        cancelled = true;
        held.join();
        assertTrue(pause.isPaused());
    }

    /// Another thread that stands still by now.
    private CompletableFuture<Void> holding() throws InterruptedException {
        pause.setPaused(true);
        var held = CompletableFuture.runAsync(() -> pause.awaitResume(job));
        asked.await();
        return held;
    }
}
