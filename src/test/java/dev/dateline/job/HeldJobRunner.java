package dev.dateline.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Holds jobs until the test runs them, in order.
public final class HeldJobRunner implements JobRunner {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private int cancelled;

    @Override
    public <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener) {
        var runner = new ImmediateJobRunner();
        held.add(() -> runner.start(job, listener));
        return () -> cancelled++;
    }

    /// Runs the oldest held job.
    public void runOne() {
        held.remove().run();
    }

    /// Runs all held jobs, and the jobs they start.
    public void runAll() {
        while (!held.isEmpty()) {
            runOne();
        }
    }

    public int held() {
        return held.size();
    }

    /// Returns the number of cancellations.
    public int cancelled() {
        return cancelled;
    }
}
