package dev.dateline.job;

/// How far a job is: `done` of `total` steps, `total` 0 while it is unknown; `paused` while
/// somebody makes it stand still.
public record Progress(long done, long total, boolean paused) {
    public Progress(long done, long total) {
        this(done, total, false);
    }

    /// The same, standing still or not.
    public Progress withPaused(boolean still) {
        return new Progress(done, total, still);
    }
}
