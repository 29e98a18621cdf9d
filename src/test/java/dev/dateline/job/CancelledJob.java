package dev.dateline.job;

/// A job that was cancelled before it began.
public final class CancelledJob implements JobContext {
    @Override
    public void report(Progress progress) {}

    @Override
    public boolean isCancelled() {
        return true;
    }
}
