package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleDate;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Headline;
import dev.dateline.article.Paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class MemoryBudgetTest {
    private static final int SMALL = 1_000;
    private static final int LARGE = 1 << 20;

    private final MemoryBudget budget = new MemoryBudget(64L << 20);

    @Test
    @Timeout(30)
    void smallFilesAreProcessedTogether() {
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> run(SMALL, () -> await(both)));
            }
        }
        assertFalse(both.isBroken());
        assertFalse(budget.needsAll(SMALL));
    }

    @Test
    void largeFileIsProcessedAlone() {
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() ->
                        run(
                                LARGE,
                                () -> {
                                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                                    Thread.onSpinWait();
                                    running.decrementAndGet();
                                }));
            }
        }
        assertEquals(1, most.get());
        assertTrue(budget.needsAll(LARGE));
    }

    @Test
    void failedTaskReturnsItsMemory() {
        for (int i = 0; i < 3; i++) {
            assertThrows(
                    IOException.class,
                    () ->
                            budget.run(
                                    LARGE,
                                    () -> {
                                        throw new IOException("failed");
                                    }));
        }
    }

    @Test
    void articleWithTooManyQuotationsIsRefused() {
        assertTrue(budget.allows(article("He said \"no\". ".repeat(1_000))));
        assertTrue(budget.allows(article("He said no more. ".repeat(100_000))));
        assertFalse(budget.allows(article("He said \"no\". ".repeat(200_000))));
    }

    private void run(long size, MemoryBudget.Task task) {
        try {
            budget.run(size, task);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new AssertionError(e);
        }
    }

    private static Article article(String text) {
        return new Article(
                new ArticleId("0".repeat(64)),
                "a.txt",
                ArticleDate.UNDATED,
                "",
                new Headline("No", Headline.Origin.FIRST_PARAGRAPH),
                "",
                "",
                text,
                List.of(new Paragraph(0, text)));
    }
}
