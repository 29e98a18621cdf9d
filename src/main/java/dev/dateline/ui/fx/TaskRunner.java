package dev.dateline.ui.fx;

import dev.dateline.job.JobRunner;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.fx.notice.ErrorReporter;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs background tasks, reports their failures, and can buffer keystrokes until a task has ended.
///
/// FX thread only; the tasks themselves run on background threads.
///
/// @param keys buffers the keys that the user types for the prompt or view that a task will show
public record TaskRunner(JobRunner jobs, ErrorReporter errors, KeystrokeBuffer keys) {
    /// Runs `task` in the background, then `onSuccess` with its result, or reports the failure.
    ///
    /// @param failureMessage is shown if the task throws an exception
    public <T> void run(
            Callable<? extends T> task, Consumer<? super T> onSuccess, String failureMessage) {
        jobs.<T>start(_ -> task.call(), onSuccess, cause -> errors.report(failureMessage, cause));
    }

    /// Runs a task like [#run] and buffers keystrokes until `onSuccess` has run or the failure is
    /// reported.
    public <T> void runHoldingKeys(
            Callable<? extends T> task, Consumer<? super T> onSuccess, String failureMessage) {
        Runnable release = keys.hold();
        jobs.<T>start(
                _ -> task.call(),
                result -> {
                    onSuccess.accept(result);
                    release.run();
                },
                cause -> {
                    errors.report(failureMessage, cause);
                    release.run();
                });
    }
}
