package dev.dateline.job;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Runs every job immediately on the calling thread.
public final class ImmediateJobRunner implements JobRunner {
    @Override
    public <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener) {
        listener.accept(end(job, listener));
        return () -> {};
    }

    private static <T> JobState<T> end(Job<T> job, Consumer<? super JobState<T>> listener) {
        var context =
                new JobContext() {
                    @Override
                    public void report(Progress progress) {
                        listener.accept(new JobState.Running<>(progress));
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        try {
            return new JobState.Succeeded<>(job.run(context));
        } catch (CancellationException e) {
            return new JobState.Cancelled<>();
        } catch (Exception e) {
            return new JobState.Failed<>(e);
        }
    }
}
