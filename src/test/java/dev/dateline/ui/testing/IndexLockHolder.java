package dev.dateline.ui.testing;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Another program that is in the midst of bringing an archive up to date, until it is closed.
public final class IndexLockHolder implements AutoCloseable, JobContext {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Boolean> goOn = new CompletableFuture<>();
    private final CompletableFuture<Void> work;

    public IndexLockHolder(Archive archive) throws InterruptedException {
        work = CompletableFuture.runAsync(() -> refresh(archive));
        begun.await();
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
        begun.countDown();
        goOn.join();
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        goOn.complete(true);
        work.join();
    }
}
