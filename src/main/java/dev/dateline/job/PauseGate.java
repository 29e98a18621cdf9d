package dev.dateline.job;

/// A gate that blocks the worker threads of a job while the job is paused. Thread-safe.
public final class PauseGate {
    /// Interval in milliseconds at which a blocked worker checks whether the job was cancelled.
    private static final long POLL_MILLIS = 100;

    private boolean active;

    public synchronized void setPaused(boolean paused) {
        active = paused;
        notifyAll();
    }

    public synchronized boolean isPaused() {
        return active;
    }

    /// Blocks until the gate is open or the job is cancelled. An interrupt ends the wait and stays
    /// set.
    public synchronized void awaitResume(JobContext job) {
        while (active && !job.isCancelled()) {
            try {
                wait(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
