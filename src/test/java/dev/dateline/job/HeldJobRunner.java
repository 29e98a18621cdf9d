package dev.dateline.job;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Holds every job back until the test lets it run, first come first served.
public final class HeldJobRunner implements JobRunner {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private int cancelled;

    @Override
    public <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener) {
        var now = new ImmediateJobRunner();
        held.add(() -> now.start(job, listener));
        return () -> cancelled++;
    }

    /// Runs the oldest job that is held.
    public void runOne() {
        held.remove().run();
    }

    /// Runs what is held, and what that starts, until nothing is left.
    public void runAll() {
        while (!held.isEmpty()) {
            runOne();
        }
    }

    public int held() {
        return held.size();
    }

    /// How often a job was asked to end.
    public int cancelled() {
        return cancelled;
    }
}
