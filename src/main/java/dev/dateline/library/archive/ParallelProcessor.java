package dev.dateline.library.archive;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;

import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Processes items on all processors, with a checkpoint every few seconds.
///
/// Stops when the job is cancelled or a step fails; the exception is rethrown.
final class ParallelProcessor<T> {
    /// Processes one item.
    interface Step<T> {
        void process(T item) throws IOException;
    }

    /// Saves the results of the items processed so far.
    interface Checkpoint {
        void run() throws IOException;
    }

    private static final long FIRST_CHECKPOINT_MILLIS = 1_000;
    private static final long CHECKPOINT_INTERVAL_MILLIS = 20_000;

    /// The size up to which a batch gets no early first checkpoint. Smaller batches are done before
    /// it would be useful.
    private static final int SMALL_BATCH = 1_000;

    private final Step<T> step;
    private final Checkpoint checkpoint;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean failed;

    ParallelProcessor(Step<T> step, Checkpoint checkpoint) {
        this.step = step;
        this.checkpoint = checkpoint;
    }

    /// Processes all items in parallel and runs checkpoints until all are done.
    ///
    /// @param items taken one by one as threads become free
    /// @param size the number of items
    void run(Iterator<T> items, int size, JobContext job) throws IOException {
        job.report(new Progress(0, size));
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), Math.max(1, size));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var all =
                    CompletableFuture.allOf(
                            Stream.generate(() ->
                                            CompletableFuture.runAsync(
                                                    () -> work(items, size, job), pool))
                                    .limit(threads)
                                    .toArray(CompletableFuture<?>[]::new));
            checkpointUntilDone(
                    all,
                    size <= SMALL_BATCH ? CHECKPOINT_INTERVAL_MILLIS : FIRST_CHECKPOINT_MILLIS);
        }
    }

    private void work(Iterator<T> items, int size, JobContext job) {
        while (true) {
            job.awaitResume();
            if (failed || job.isCancelled()) {
                return;
            }
            T item;
            synchronized (items) {
                if (!items.hasNext()) {
                    return;
                }
                item = items.next();
            }
            try {
                step.process(item);
            } catch (IOException | RuntimeException | Error e) {
                failed = true;
                throw new CompletionException(e);
            }
            job.report(new Progress(done.incrementAndGet(), size));
        }
    }

    private void checkpointUntilDone(CompletableFuture<Void> all, long first) throws IOException {
        long interval = first;
        while (true) {
            try {
                all.get(interval, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillAtWork) {
                runCheckpoint();
                interval = CHECKPOINT_INTERVAL_MILLIS;
            } catch (InterruptedException e) {
                failed = true;
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void runCheckpoint() throws IOException {
        try {
            checkpoint.run();
        } catch (IOException e) {
            failed = true;
            throw e;
        }
    }
}
