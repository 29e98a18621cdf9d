package dev.dateline.work;

/// A job that was started.
@FunctionalInterface
public interface JobHandle {
    /// Asks the job to end soon; its thread is never interrupted. Without effect once it is over.
    void cancel();

    /// Makes the job stand still, or go on: between two steps, and if it has such
    /// ([JobContext#holdWhilePaused]). Its [Progress] says so. Without effect once it is over; a
    /// cancelled job does not stand still.
    default void pause(boolean still) {}
}
