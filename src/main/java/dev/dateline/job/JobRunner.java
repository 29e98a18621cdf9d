package dev.dateline.job;

import java.util.function.Consumer;

/// Runs jobs away from the caller's thread and tells the caller, on its own thread, what becomes of
/// them. The one seam between view-models and threads: tests put a runner here that runs at once.
public interface JobRunner {
    /// Starts `job`. `listener` hears every state, `Running` at most once a frame.
    <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener);

    /// Starts a job whose progress nobody watches and that nobody cancels.
    default <T> JobHandle start(
            Job<T> job, Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
        return start(
                job,
                state -> {
                    switch (state) {
                        case JobState.Succeeded<T>(var result) -> succeeded.accept(result);
                        case JobState.Failed<T>(var cause) -> failed.accept(cause);
                        case JobState.Running<T> _, JobState.Cancelled<T> _ -> {}
                    }
                });
    }
}
