package dev.dateline.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Something that another thread does. To be closed before what it reads is given back: that waits
/// for its end.
final class AsyncTask<T> implements AutoCloseable {
    private final CompletableFuture<T> future;

    private AsyncTask(CompletableFuture<T> work) {
        this.future = work;
    }

    interface Task<T> {
        T run() throws IOException;
    }

    static <T> AsyncTask<T> start(Executor threads, Task<T> work) {
        return new AsyncTask<>(
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return work.run();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        threads));
    }

    /// Waits for it, and fails as it did.
    T await() throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case UncheckedIOException io -> throw io.getCause();
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void close() {
        future.handle((_, _) -> true).join();
    }
}
