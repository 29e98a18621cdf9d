package dev.dateline.ui.article.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PreformattedLinesTest {
    @Test
    void keepsLinesOfCode() {
        assertTrue(
                PreformattedLines.isPreformatted(
                        """
                        for lamp in lamps:
                            lamp.dim(0.5)
                        report(lamps)\
                        """));
    }

    @Test
    void keepsShortLines() {
        assertTrue(
                PreformattedLines.isPreformatted(
                        """
                        device: lamp-0417
                        measures: light, noise
                        interval: 60 s\
                        """));
    }

    @Test
    void joinsWrappedProse() {
        assertFalse(
                PreformattedLines.isPreformatted(
                        """
                        Northwind will build batteries in Oulu from May, the company
                        said on Friday. It is hiring three hundred people there, most
                        of them from the paper mill.\
                        """));
    }

    @Test
    void singleLineIsNotPreformatted() {
        assertFalse(PreformattedLines.isPreformatted("Northwind will build batteries."));
    }

    @Test
    void lineFeedsKeepTextLength() {
        assertEquals("a \nb\nc\nd", PreformattedLines.withLineFeeds("a\r\nb\rc\nd"));
    }
}
