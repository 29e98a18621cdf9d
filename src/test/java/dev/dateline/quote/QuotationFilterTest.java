package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuotationFilterTest {
    @Test
    void scareQuotesAreNoQuotation() {
        assertEquals(List.of(), Texts.quotes("The \"smart\" kettle is here."));
    }

    @Test
    void oneWordThatSomebodySaysIsOne() {
        assertEquals("Jane Roe", Texts.speaker("Jane Roe called the kettle \"smart\"."));
    }

    @Test
    void titlesAreNoQuotation() {
        assertEquals(
                List.of(), Texts.quotes("The film \"A Long Way to the Kettle\" opens in May."));
    }

    @Test
    void codeIsNoQuotation() {
        assertEquals(
                List.of(),
                Texts.quotes("Run \"for (x in list) { print(x); }\" and wait, the manual says."));
    }

    @Test
    void nothingBetweenTheMarksIsNoQuotation() {
        assertEquals(List.of(), Texts.quotes("The default is \"\" and Jane Roe said \"...\"."));
    }

    @Test
    void aSentenceWithBracketsIsNoCode() {
        assertEquals(
                1,
                Texts.quotes("\"We (the team) are leaving this old town now,\" said Jane Roe.")
                        .size());
    }

    @Test
    void aLabelThatNobodySpeaksIsNoQuotation() {
        assertEquals(List.of(), Texts.quotes("Turn the knob to \"mild heat\" and wait."));
    }
}
