package dev.dateline.job;

/// A piece of work that takes longer than a screen may wait. It runs on any thread, looks at
/// [JobContext#isCancelled()] now and then, and may fail with anything.
@FunctionalInterface
public interface Job<T> {
    T run(JobContext context) throws Exception;
}
