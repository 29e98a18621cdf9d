package dev.dateline.job;

/// A job that was started.
@FunctionalInterface
public interface JobHandle {
    /// Asks the job to end soon; its thread is never interrupted. Without effect once it is over.
    void cancel();

    /// Makes the job stand still, or go on: between two steps, and if it has such
    /// ([JobContext#awaitResume]). Its [Progress] says so. Without effect once it is over; a
    /// cancelled job does not stand still.
    default void setPaused(boolean still) {}
}
