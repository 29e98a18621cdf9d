package dev.dateline.job;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@Timeout(20)
class PauseGateTest {
    private final PauseGate gate = new PauseGate();
    private volatile boolean cancelled;
    private final CountDownLatch checked = new CountDownLatch(2);

    private final JobContext job =
            new JobContext() {
                @Override
                public void report(Progress progress) {}

                @Override
                public boolean isCancelled() {
                    checked.countDown();
                    return cancelled;
                }
            };

    @Test
    void openGateDoesNotBlock() {
        gate.awaitResume(job);
        gate.setPaused(true);
        gate.setPaused(false);
        gate.awaitResume(job);

        assertFalse(gate.isPaused());
    }

    @Test
    void pausedGateBlocksUntilResumed() throws InterruptedException {
        CompletableFuture<Void> held = startBlockedThread();

        assertFalse(held.isDone());
        gate.setPaused(false);
        held.join();
    }

    @Test
    void cancelledJobIsNotBlocked() throws InterruptedException {
        CompletableFuture<Void> held = startBlockedThread();

        cancelled = true;
        held.join();
        assertTrue(gate.isPaused());
    }

    /// Starts a thread and returns once the gate has blocked it: it has checked for cancellation
    /// twice.
    private CompletableFuture<Void> startBlockedThread() throws InterruptedException {
        gate.setPaused(true);
        var held = CompletableFuture.runAsync(() -> gate.awaitResume(job));
        assertTrue(checked.await(30, TimeUnit.SECONDS), "the gate did not block");
        return held;
    }
}
