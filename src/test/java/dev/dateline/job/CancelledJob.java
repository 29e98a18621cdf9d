package dev.dateline.job;

/// A context of a job that was cancelled before it started.
public final class CancelledJob implements JobContext {
    @Override
    public void report(Progress progress) {}

    @Override
    public boolean isCancelled() {
        return true;
    }
}
