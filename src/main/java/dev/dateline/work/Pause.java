package dev.dateline.work;

/// A brake on a job, put on and taken off by any thread: whoever [#hold]s stands still while it is
/// on.
public final class Pause {
    /// How often who stands still looks whether the job was cancelled.
    private static final long LOOK_MILLIS = 100;

    private boolean on;

    public synchronized void set(boolean paused) {
        on = paused;
        notifyAll();
    }

    public synchronized boolean isOn() {
        return on;
    }

    /// Returns when the brake is off or the job is cancelled; at once if it is not on. An interrupt
    /// ends the wait and is kept.
    public synchronized void hold(JobContext job) {
        while (on && !job.isCancelled()) {
            try {
                wait(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
