package dev.dateline.job;

import java.util.function.Consumer;

/// Runs jobs in the background and reports their states on the thread that started them. View
/// models use only this interface, so tests can replace it by a runner that runs jobs at once.
public interface JobRunner {
    /// Starts a job and passes all its states to `listener`. `Running` is reported at most once per
    /// frame.
    <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener);

    /// Starts a job and reports only its end: the result or the failure.
    default <T> JobHandle start(
            Job<T> job, Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
        return this.<T>start(job, state -> state.handleEnd(succeeded, failed));
    }
}
