package dev.dateline.ui.fx;

import dev.dateline.job.Job;
import dev.dateline.job.JobContext;
import dev.dateline.job.JobHandle;
import dev.dateline.job.JobRunner;
import dev.dateline.job.JobState;
import dev.dateline.job.PauseGate;
import dev.dateline.job.Progress;

import javafx.application.Platform;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs each job on its own daemon thread and its listener on the FX thread.
///
/// Threads are never interrupted: an interrupt would close the files of a Lucene index.
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);

    private final ExecutorService executor =
            Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().name("job-", 1).daemon().factory());
    private final Set<RunningJob<?>> running = ConcurrentHashMap.newKeySet();

    @Override
    public <T> JobHandle start(Job<T> job, Consumer<? super JobState<T>> listener) {
        var started = new RunningJob<T>(listener);
        running.add(started);
        executor.execute(() -> finish(started, run(job, started)));
        return started;
    }

    /// Returns the number of jobs whose final state has not been delivered to the FX thread yet.
    public int unfinishedCount() {
        return running.size();
    }

    /// Cancels all jobs and waits up to ten seconds, so that their resources can be closed.
    @Override
    public void close() {
        running.forEach(RunningJob::cancel);
        executor.shutdown();
        try {
            executor.awaitTermination(SHUTDOWN_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> JobState<T> run(Job<T> job, JobContext context) {
        try {
            return new JobState.Succeeded<>(job.run(context));
        } catch (CancellationException e) {
            return new JobState.Cancelled<>();
        } catch (Throwable e) { // errors too: every job ends in a state
            return new JobState.Failed<>(e);
        }
    }

    private <T> void finish(RunningJob<T> job, JobState<T> end) {
        Platform.runLater(() -> {
            running.remove(job);
            job.complete(end);
        });
    }

    private static final class RunningJob<T> implements JobContext, JobHandle {
        private final Consumer<? super JobState<T>> listener;
        private final ProgressThrottle throttle;
        private final PauseGate pauseGate = new PauseGate();
        private volatile Progress latest = new Progress(0, 0);
        private volatile boolean cancelled;

        RunningJob(Consumer<? super JobState<T>> listener) {
            this.listener = listener;
            this.throttle = new ProgressThrottle(p -> listener.accept(new JobState.Running<>(p)));
        }

        @Override
        public void report(Progress progress) {
            latest = progress;
            throttle.report(progress.withPaused(pauseGate.isPaused()));
        }

        @Override
        public void awaitResume() {
            pauseGate.awaitResume(this);
        }

        @Override
        public void setPaused(boolean paused) {
            pauseGate.setPaused(paused);
            report(latest);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        void complete(JobState<T> end) {
            throttle.stop();
            listener.accept(end);
        }
    }
}
