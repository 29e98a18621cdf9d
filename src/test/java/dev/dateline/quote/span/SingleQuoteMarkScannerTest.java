package dev.dateline.quote.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;

import org.junit.jupiter.api.Test;

import java.util.List;

class SingleQuoteMarkScannerTest {
    private static final String LUND = "'We will not sell the mill,' said Jane Lund. ";

    private static List<String> stretches(String text) {
        return QuotedSpanScanner.scan(QuoteTestArticles.article(text)).stream()
                .map(stretch -> stretch.inner().in(text))
                .toList();
    }

    @Test
    void singleMarksQuoteWhereSomebodySpeaksBetweenThem() {
        assertEquals(List.of("We will not sell the mill,"), stretches(LUND));
        Quote quote = QuoteTestArticles.quote(LUND);
        assertEquals("Jane Lund", quote.speaker().name());
        assertEquals("said-after", quote.rule());
    }

    @Test
    void curlyOnesToo() {
        assertEquals(
                List.of("I’m not angry,", "but I’ve gone back to a pan."),
                stretches("‘I’m not angry,’ Jane Lund said, ‘but I’ve gone back to a pan.’"));
    }

    @Test
    void twoSentencesWithoutASpeakerBehindThemWillDo() {
        assertEquals(
                List.of("The mill is ours.", "It always was."),
                stretches("Jane Lund wrote: 'The mill is ours.' And later: 'It always was.'"));
    }

    @Test
    void apostrophesQuoteNothing() {
        for (String words :
                List.of(
                        "The '90s were Tomas O'Brien's years, and rock 'n' roll was his.",
                        "Dogs' owners and the drivers' union met at St James' Park in '04.",
                        "'Tis the users' turn, and 'em that wait 'til noon wait for nothin' at"
                                + " all.",
                        "The boys' and girls' choirs' leaders' cars stood there.")) {
            assertEquals(List.of("We will not sell the mill,"), stretches(LUND + words), words);
            assertEquals(List.of(), stretches(words), words);
        }
    }

    @Test
    void apostrophesInsideCloseNothing() {
        assertEquals(
                List.of("It's my dogs' home, and my mother's, since the '70s.", "We'll stay."),
                stretches(
                        "Jane Lund said: 'It's my dogs' home, and my mother's, since the '70s.' She"
                                + " added: 'We'll stay.'"));
    }

    @Test
    void doubleMarksInsideSingleOnesAreNoQuotationsOfTheirOwn() {
        assertEquals(
                List.of("He told me \"never again\" and left,"),
                stretches("'He told me \"never again\" and left,' said Jane Lund."));
    }

    @Test
    void singleMarksInsideDoubleOnesAreNone() {
        assertEquals(
                List.of("He told me 'never again,' and left,", "That was 'all,' then."),
                stretches(
                        "\"He told me 'never again,' and left,\" said Jane Lund. \"That was"
                                + " 'all,' then.\""));
    }

    @Test
    void whereSpeechStandsBetweenDoubleMarksSingleOnesAreLabels() {
        assertEquals(
                List.of("We will not sell the mill,"),
                stretches("\"We will not sell the mill,\" said Jane Lund of the 'smart' mill."));
    }

    @Test
    void aLoneLabelBetweenSingleMarksMakesNoArticleQuoteThatWay() {
        assertEquals(
                List.of(), stretches("A 'golden opportunity' was lost, the owners' group said."));
        assertEquals(List.of(), stretches("print('Press any key.') waits, and so do we."));
    }

    @Test
    void aQuotationLeftOpenGoesOnInTheNextParagraph() {
        assertEquals(
                List.of("It began with the mill,", "Then came the weir.", "And now the wood."),
                stretches(
                        "'It began with the mill,' said Jane Lund.\n\n'Then came the weir.\n\n"
                                + "'And now the wood.'"));
    }
}
