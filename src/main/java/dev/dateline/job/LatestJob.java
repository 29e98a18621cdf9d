package dev.dateline.job;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// Runs one job at a time and replaces a waiting job by a newer one. Starting a job cancels the
/// running one. States of replaced jobs are not reported. Confined to the thread of the runner's
/// listeners.
public final class LatestJob {
    private final JobRunner runner;
    private @Nullable JobHandle running;
    private @Nullable Runnable waiting;
    private boolean busy;
    private long latestNumber;

    public LatestJob(JobRunner runner) {
        this.runner = runner;
    }

    /// Cancels the running job and starts `job` as soon as the running one has ended.
    public <T> void start(Job<T> job, Consumer<? super JobState<T>> listener) {
        long number = ++latestNumber;
        Runnable launch = () -> launch(number, job, listener);
        if (busy) {
            waiting = launch;
            cancelRunning();
        } else {
            launch.run();
        }
    }

    /// Starts a job and reports only its result or failure. Progress and cancellation are ignored.
    public <T> void start(
            Job<T> job, Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
        this.<T>start(job, state -> state.handleEnd(succeeded, failed));
    }

    /// Cancels the latest job, which may be running or waiting. None of its states is reported any
    /// more.
    public void cancel() {
        latestNumber++;
        waiting = null;
        cancelRunning();
    }

    /// Asks the running job to end early with a partial result. This result is still reported.
    public void cancelRunning() {
        if (running != null) {
            running.cancel();
        }
    }

    private <T> void launch(long number, Job<T> job, Consumer<? super JobState<T>> listener) {
        busy = true;
        JobHandle handle = runner.start(job, state -> dispatch(number, state, listener));
        running = busy ? handle : null;
    }

    private <T> void dispatch(
            long number, JobState<T> state, Consumer<? super JobState<T>> listener) {
        if (state.isFinished()) {
            busy = false;
            running = null;
        }
        if (number == latestNumber) {
            listener.accept(state);
        }
        if (state.isFinished() && !busy) {
            launchWaiting();
        }
    }

    private void launchWaiting() {
        Runnable next = waiting;
        waiting = null;
        if (next != null) {
            next.run();
        }
    }
}
