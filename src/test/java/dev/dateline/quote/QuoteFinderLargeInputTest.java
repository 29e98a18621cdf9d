package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;

/// Tests that the processor time for a single long paragraph does not grow quadratically.
class QuoteFinderLargeInputTest {
    private static final int FACTOR = 8;

    /// Linear time grows by [#FACTOR], quadratic time by its square.
    private static final int MAX_GROWTH = 3 * FACTOR;

    /// Shorter times, in nanoseconds, are too inaccurate to compare.
    private static final long MIN_TIME = 50_000_000;

    @Test
    void manyQuotations() {
        String sentence = "\"We are leaving this town,\" said Jane Roe of Acme. ";
        assertNotQuadratic(2_500, sentence::repeat, 20_000);
    }

    @Test
    void onlyMarks() {
        assertNotQuadratic(62_500, "\" "::repeat, 0);
    }

    @Test
    void singleSentence() {
        assertNotQuadratic(6_250, "Jane Roe said \"yes\" and "::repeat, 49_999);
    }

    @Test
    void unclosedMark() {
        assertNotQuadratic(12_500, n -> "\"" + "Jane said so, ".repeat(n), 1);
    }

    private static void assertNotQuadratic(int size, IntFunction<String> text, int quotations) {
        long time = Math.max(MIN_TIME, time(text.apply(size)));
        String longText = text.apply(FACTOR * size);
        long longTime = time(longText);
        assertEquals(quotations, QuoteTestArticles.quotes(longText).size());
        assertTrue(longTime < MAX_GROWTH * time, () -> time + " ns grow to " + longTime + " ns");
    }

    private static long time(String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        QuoteTestArticles.quotes(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
