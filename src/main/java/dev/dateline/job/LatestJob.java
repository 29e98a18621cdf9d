package dev.dateline.job;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A place for jobs of which only the newest counts, such as the search for what is being typed.
/// One runs at a time: a newer one asks it to end, waits for that and takes the place of any other
/// that waited. States of a job that is no longer the newest are dropped. For one thread only, that
/// of the runner's listeners.
public final class LatestJob {
    private final JobRunner runner;
    private @Nullable JobHandle running;
    private @Nullable Runnable waiting;
    private boolean busy;
    private long latestNumber;

    public LatestJob(JobRunner runner) {
        this.runner = runner;
    }

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

    /// Forgets the newest job: none of its states is heard any more.
    public void cancel() {
        latestNumber++;
        waiting = null;
        cancelRunning();
    }

    /// Asks the job that runs to end with what it has by then; that is still heard.
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
