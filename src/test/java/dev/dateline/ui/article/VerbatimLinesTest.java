package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VerbatimLinesTest {
    @Test
    void codeKeepsItsLines() {
        assertTrue(
                VerbatimLines.are(
                        """
                        for lamp in lamps:
                            lamp.dim(0.5)
                        report(lamps)\
                        """));
    }

    @Test
    void aListOfShortLinesKeepsThem() {
        assertTrue(
                VerbatimLines.are(
                        """
                        device: lamp-0417
                        measures: light, noise
                        interval: 60 s\
                        """));
    }

    @Test
    void proseThatWasBrokenToFitIsJoined() {
        assertFalse(
                VerbatimLines.are(
                        """
                        Northwind will build batteries in Oulu from May, the company
                        said on Friday. It is hiring three hundred people there, most
                        of them from the paper mill.\
                        """));
    }

    @Test
    void oneLineHasNothingToKeep() {
        assertFalse(VerbatimLines.are("Northwind will build batteries."));
    }

    @Test
    void lineBreaksOfEveryKindShowWithoutMovingTheText() {
        assertEquals("a \nb\nc\nd", VerbatimLines.shown("a\r\nb\rc\nd"));
    }
}
