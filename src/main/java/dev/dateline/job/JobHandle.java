package dev.dateline.job;

/// Cancels, pauses and resumes a job that was started.
@FunctionalInterface
public interface JobHandle {
    /// Asks the job to end soon. Its thread is not interrupted. Has no effect on a finished job.
    void cancel();

    /// Pauses or resumes the job at its next [JobContext#awaitResume()]. Its [Progress] shows the
    /// state. Has no effect on a finished or cancelled job.
    default void setPaused(boolean paused) {}
}
