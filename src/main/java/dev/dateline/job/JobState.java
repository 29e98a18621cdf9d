package dev.dateline.job;

import java.util.function.Consumer;

/// Represents the state of a [Job]: any number of `Running`, then exactly one of the others.
public sealed interface JobState<T> {
    record Running<T>(Progress progress) implements JobState<T> {}

    /// The job returned a result, even if it was cancelled before.
    record Succeeded<T>(T result) implements JobState<T> {}

    record Failed<T>(Throwable cause) implements JobState<T> {}

    /// The job was cancelled and threw [java.util.concurrent.CancellationException].
    record Cancelled<T>() implements JobState<T> {}

    default boolean isFinished() {
        return !(this instanceof Running);
    }

    /// Passes the result or the failure to its consumer. Does nothing in the other states.
    default void handleEnd(Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
        switch (this) {
            case Succeeded<T>(var result) -> succeeded.accept(result);
            case Failed<T>(var cause) -> failed.accept(cause);
            case Running<T> _, Cancelled<T> _ -> {}
        }
    }
}
