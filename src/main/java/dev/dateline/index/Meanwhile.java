package dev.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Something that another thread does. To be closed before what it reads is given back: that waits
/// for its end.
final class Meanwhile<T> implements AutoCloseable {
    private final CompletableFuture<T> work;

    private Meanwhile(CompletableFuture<T> work) {
        this.work = work;
    }

    interface Work<T> {
        T result() throws IOException;
    }

    static <T> Meanwhile<T> start(Executor threads, Work<T> work) {
        return new Meanwhile<>(
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return work.result();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        threads));
    }

    /// Waits for it, and fails as it did.
    T result() throws IOException {
        try {
            return work.join();
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
        work.handle((_, _) -> true).join();
    }
}
