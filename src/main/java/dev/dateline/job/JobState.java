package dev.dateline.job;

/// What has become of a [Job]: any number of times `Running`, then exactly one of the others.
public sealed interface JobState<T> {
    record Running<T>(Progress progress) implements JobState<T> {}

    /// Also the end of a job that was cancelled and yet had something to return.
    record Succeeded<T>(T result) implements JobState<T> {}

    record Failed<T>(Throwable cause) implements JobState<T> {}

    /// It was cancelled and threw [java.util.concurrent.CancellationException].
    record Cancelled<T>() implements JobState<T> {}

    default boolean isFinished() {
        return !(this instanceof Running);
    }
}
