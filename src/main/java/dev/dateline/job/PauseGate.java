package dev.dateline.job;

/// A brake on a job, put on and taken off by any thread: whoever [#awaitResume]s stands still while
/// it is on.
public final class PauseGate {
    /// How often who stands still looks whether the job was cancelled.
    private static final long POLL_MILLIS = 100;

    private boolean active;

    public synchronized void setPaused(boolean paused) {
        active = paused;
        notifyAll();
    }

    public synchronized boolean isPaused() {
        return active;
    }

    /// Returns when the brake is off or the job is cancelled; at once if it is not on. An interrupt
    /// ends the wait and is kept.
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
