package dev.dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTest {
    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "two\r\nlines", "two\rlines", "two  \n\t lines"})
    void textJoinsLinesByOneSpace(String raw) {
        assertEquals("two lines", new Paragraph(5, raw).text());
    }

    @Test
    void textKeepsSpacesWithinLine() {
        assertEquals("two  spaces", new Paragraph(0, "two  spaces").text());
    }

    @Test
    void offsetsAreShiftedWithoutLineBreaks() {
        var paragraph = new Paragraph(10, "one line");
        assertEquals(4, paragraph.toTextOffset(14));
        assertEquals(14, paragraph.toFileOffset(4));
    }

    @Test
    void offsetsSkipLineBreaks() {
        String raw = "one\r\n  two\r\nthree";
        var paragraph = new Paragraph(100, raw);
        assertEquals("one two three", paragraph.text());
        for (String word : new String[] {"one", "two", "three"}) {
            int inFile = 100 + raw.indexOf(word);
            int inText = paragraph.text().indexOf(word);
            assertEquals(inText, paragraph.toTextOffset(inFile), word);
            assertEquals(inFile, paragraph.toFileOffset(inText), word);
        }
        assertEquals(13, paragraph.toTextOffset(paragraph.span().end()));
        assertEquals(paragraph.span().end(), paragraph.toFileOffset(13));
    }

    @Test
    void endOfLineMapsBeforeBreak() {
        var paragraph = new Paragraph(0, "one\r\ntwo");
        assertEquals(3, paragraph.toTextOffset(3));
        assertEquals(3, paragraph.toFileOffset(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one line", "one \r\n  two\rthree\n\n\tfour ", "\none", "a \u00a0\n\u2003b"})
    void convertersAgree(String raw) {
        var paragraph = new Paragraph(7, raw);
        ParagraphOffsets offsets = paragraph.offsets();
        for (int i = 7; i <= paragraph.span().end(); i++) {
            assertEquals(paragraph.toTextOffset(i), offsets.toTextOffset(i), raw + " at " + i);
        }
    }

    /// Rescanning the run from each of its blanks would take hours.
    @Test
    void longRunsOfBlanksAreLinear() {
        String run = " ".repeat(1_000_000);
        assertEquals(
                "one" + run + "two three", new Paragraph(0, "one" + run + "two\nthree").text());
        assertEquals("one two", new Paragraph(0, "one" + run + "\n" + run + "two").text());
    }
}
