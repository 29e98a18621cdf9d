package dev.dateline.job;

/// A task that computes a result in the background. It runs on any thread, checks
/// [JobContext#isCancelled()] regularly, and may throw any exception.
@FunctionalInterface
public interface Job<T> {
    T run(JobContext context) throws Exception;
}
