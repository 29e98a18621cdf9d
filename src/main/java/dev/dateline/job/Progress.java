package dev.dateline.job;

/// Describes how many steps of a job are completed.
///
/// @param done completed steps
/// @param total all steps; 0 while unknown
/// @param paused whether the job is paused
public record Progress(long done, long total, boolean paused) {
    public Progress(long done, long total) {
        this(done, total, false);
    }

    /// Returns the same progress with the given pause state.
    public Progress withPaused(boolean newPaused) {
        return new Progress(done, total, newPaused);
    }
}
