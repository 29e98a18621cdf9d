package dev.dateline.search;

import java.io.IOException;

/// Thrown when another process holds the write lock of the index.
public final class IndexLockedException extends IOException {
    private static final long serialVersionUID = 1L;

    public IndexLockedException(Throwable cause) {
        super("another process is writing this index", cause);
    }
}
