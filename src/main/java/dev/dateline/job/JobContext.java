package dev.dateline.job;

import java.util.concurrent.CancellationException;

/// What a running job says and hears. All methods may be called from any thread and as often as
/// liked; whoever shows progress slows it to what a screen can take.
public interface JobContext {
    /// For callers that neither show progress nor cancel.
    JobContext QUIET =
            new JobContext() {
                @Override
                public void report(Progress progress) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    void report(Progress progress);

    /// Whether the job should end soon and leave everything valid.
    boolean isCancelled();

    /// Returns at once, or, while somebody has paused the job, when it may go on or is cancelled.
    /// For workers between two steps, when they hold nothing that others wait for.
    default void awaitResume() {}

    /// For jobs that have nothing to return when they are cancelled.
    default void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
