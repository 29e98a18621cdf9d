package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/// Tests that the time for a single long paragraph grows linearly.
///
/// The limits are far above the linear time and far below the quadratic one.
class QuoteFinderLargeInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void readsAParagraphOfManyQuotations() {
        String text = "\"We are leaving this town,\" said Jane Roe of Acme. ".repeat(20_000);
        assertTimeout(LIMIT, () -> assertTrue(QuoteTestArticles.quotes(text).size() == 20_000));
    }

    @Test
    void readsAParagraphOfNothingButMarks() {
        assertTimeout(LIMIT, () -> QuoteTestArticles.quotes("\" ".repeat(500_000)));
    }

    @Test
    void readsOneSentenceWithoutEnd() {
        assertTimeout(
                LIMIT, () -> QuoteTestArticles.quotes("Jane Roe said \"yes\" and ".repeat(50_000)));
    }

    @Test
    void readsAMarkThatNeverCloses() {
        assertTimeout(
                LIMIT, () -> QuoteTestArticles.quotes("\"" + "Jane said so, ".repeat(100_000)));
    }
}
