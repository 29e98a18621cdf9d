package dev.dateline.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// A computation that runs on another thread.
///
/// [#close] waits for its end, so that resources it reads can be released afterwards.
final class AsyncTask<T> implements AutoCloseable {
    private final CompletableFuture<T> future;

    private AsyncTask(CompletableFuture<T> future) {
        this.future = future;
    }

    interface Task<T> {
        T run() throws IOException;
    }

    static <T> AsyncTask<T> start(Executor executor, Task<T> task) {
        return new AsyncTask<>(
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return task.run();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        executor));
    }

    /// Waits for the result and returns it, or throws the exception with which the task failed.
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
