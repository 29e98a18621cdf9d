package dev.dateline.job;

import java.util.function.Consumer;

/// Runs jobs in the background and reports their states on the caller's thread. View models use
/// only this interface, so tests can replace it by a runner that runs jobs at once.
public interface JobRunner {
    /// Starts a job. `listener` receives every state; `Running` at most once per frame.
    <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener);

    /// Starts a job and reports only its success or failure.
    default <T> JobHandle start(
            Job<T> job, Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
        return this.<T>start(job, state -> state.handleEnd(succeeded, failed));
    }
}
