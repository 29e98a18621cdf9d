package dev.dateline.ui.testing;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Holds the index lock of an archive, as another process that refreshes it, until it is closed.
public final class IndexLockHolder implements AutoCloseable, JobContext {
    private final CountDownLatch started = new CountDownLatch(1);
    private final CompletableFuture<Boolean> released = new CompletableFuture<>();
    private final CompletableFuture<Void> work;

    public IndexLockHolder(Archive archive) throws InterruptedException {
        work = CompletableFuture.runAsync(() -> refresh(archive));
        started.await();
    }

    private void refresh(Archive archive) {
        try {
            archive.refresh(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void report(Progress progress) {
        started.countDown();
        released.join();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        released.complete(true);
        work.join();
    }
}
