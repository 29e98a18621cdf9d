package dev.dateline.library.archive;

import dev.dateline.article.Article;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/// Limits the total memory for processing several article files at the same time. Thread-safe.
///
/// Ordinary files are processed in parallel. A file that may need the whole budget is processed
/// alone.
final class MemoryBudget {
    /// The maximum number of bytes of memory that processing takes per byte of a file.
    ///
    /// Measured with files that consist of the shortest quotations and paragraphs.
    private static final int BYTES_PER_FILE_BYTE = 128;

    private static final int BYTES_PER_CHARACTER = 4;
    private static final int BYTES_PER_PARAGRAPH = 100;
    private static final int BYTES_PER_QUOTATION = 500;

    private static final int BYTES_PER_PERMIT = 1 << 10;

    private final long bytes;
    private final int permits;
    private final Semaphore available;

    /// Processes one article file within the budget.
    interface Task {
        void run() throws IOException;
    }

    MemoryBudget(long bytes) {
        this.bytes = bytes;
        permits = Math.clamp(bytes / BYTES_PER_PERMIT, 1, Integer.MAX_VALUE);
        available = new Semaphore(permits, true);
    }

    /// Returns a budget of half the maximum heap size. The index and the window need the rest.
    static MemoryBudget ofHeap() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / 2);
    }

    /// Waits until the budget has enough memory for any file of this size, then runs the task.
    void run(long fileBytes, Task task) throws IOException {
        int needed = permits(fileBytes);
        available.acquireUninterruptibly(needed);
        try {
            task.run();
        } finally {
            available.release(needed);
        }
    }

    /// Returns whether a file of this size may need the whole budget.
    boolean needsAll(long fileBytes) {
        return permits(fileBytes) == permits;
    }

    private int permits(long fileBytes) {
        return Math.clamp(fileBytes * BYTES_PER_FILE_BYTE / BYTES_PER_PERMIT, 1, permits);
    }

    /// Returns whether the memory that an article takes at least is within the budget.
    boolean allows(Article article) {
        return leastMemory(article) <= bytes;
    }

    private static long leastMemory(Article article) {
        String text = article.text();
        long quotations = text.chars().filter(MemoryBudget::isQuotationMark).count() / 2;
        return (long) text.length() * BYTES_PER_CHARACTER
                + (long) article.paragraphs().size() * BYTES_PER_PARAGRAPH
                + quotations * BYTES_PER_QUOTATION;
    }

    private static boolean isQuotationMark(int c) {
        return c == '"' || c == '\u201C' || c == '\u201D';
    }
}
