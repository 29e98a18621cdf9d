package dev.dateline.job;

import java.util.concurrent.CancellationException;

/// Lets a running job report progress and notice cancellation. All methods may be called from any
/// thread and at any rate; listeners throttle progress themselves.
public interface JobContext {
    /// A context that ignores progress and is never cancelled.
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

    /// Returns whether the job was cancelled. It should then end soon and leave all data valid.
    boolean isCancelled();

    /// Blocks the calling thread while the job is paused and not cancelled. Workers call it between
    /// steps, while they hold nothing that other threads wait for.
    default void awaitResume() {}

    /// Throws [CancellationException] if the job is cancelled.
    default void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
