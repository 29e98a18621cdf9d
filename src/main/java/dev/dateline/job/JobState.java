package dev.dateline.job;

import java.util.function.Consumer;

/// Represents the state of a [Job]. A job has any number of `Running` states, then exactly one of
/// the other states.
public sealed interface JobState<T> {
    record Running<T>(Progress progress) implements JobState<T> {}

    /// The job returned a result, even if it was cancelled before.
    record Succeeded<T>(T result) implements JobState<T> {}

    record Failed<T>(Throwable cause) implements JobState<T> {}

    /// The job ended because it was cancelled. It threw
    /// [java.util.concurrent.CancellationException].
    record Cancelled<T>() implements JobState<T> {}

    default boolean isFinished() {
        return !(this instanceof Running);
    }

    /// Passes the result of a successful job or the exception of a failed job to its consumer. Does
    /// nothing in the other states.
    default void handleEnd(Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
        switch (this) {
            case Succeeded<T>(var result) -> succeeded.accept(result);
            case Failed<T>(var cause) -> failed.accept(cause);
            case Running<T> _, Cancelled<T> _ -> {}
        }
    }
}
