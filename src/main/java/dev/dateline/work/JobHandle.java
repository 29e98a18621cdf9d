package dev.dateline.work;

/// A job that was started.
@FunctionalInterface
public interface JobHandle {
    /// Asks the job to end soon; its thread is never interrupted. Without effect once it is over.
    void cancel();
}
