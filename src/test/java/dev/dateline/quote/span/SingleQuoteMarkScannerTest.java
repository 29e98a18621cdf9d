package dev.dateline.quote.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;

import org.junit.jupiter.api.Test;

import java.util.List;

class SingleQuoteMarkScannerTest {
    private static final String LUND = "'We will not sell the mill,' said Jane Lund. ";

    private static List<String> spans(String text) {
        return QuotedSpanScanner.scan(QuoteTestArticles.article(text)).stream()
                .map(stretch -> stretch.inner().in(text))
                .toList();
    }

    @Test
    void findsSpeechInSingleMarks() {
        assertEquals(List.of("We will not sell the mill,"), spans(LUND));
        Quote quote = QuoteTestArticles.quote(LUND);
        assertEquals("Jane Lund", quote.speaker().name());
        assertEquals("said-after", quote.rule());
    }

    @Test
    void findsCurlySingleMarks() {
        assertEquals(
                List.of("I’m not angry,", "but I’ve gone back to a pan."),
                spans("‘I’m not angry,’ Jane Lund said, ‘but I’ve gone back to a pan.’"));
    }

    @Test
    void findsTwoSentencesWithoutSpeaker() {
        assertEquals(
                List.of("The mill is ours.", "It always was."),
                spans("Jane Lund wrote: 'The mill is ours.' And later: 'It always was.'"));
    }

    @Test
    void ignoresApostrophes() {
        for (String words :
                List.of(
                        "The '90s were Tomas O'Brien's years, and rock 'n' roll was his.",
                        "Dogs' owners and the drivers' union met at St James' Park in '04.",
                        "'Tis the users' turn, and 'em that wait 'til noon wait for nothin' at"
                                + " all.",
                        "The boys' and girls' choirs' leaders' cars stood there.")) {
            assertEquals(List.of("We will not sell the mill,"), spans(LUND + words), words);
            assertEquals(List.of(), spans(words), words);
        }
    }

    @Test
    void apostropheInsideDoesNotClose() {
        assertEquals(
                List.of("It's my dogs' home, and my mother's, since the '70s.", "We'll stay."),
                spans(
                        "Jane Lund said: 'It's my dogs' home, and my mother's, since the '70s.' She"
                                + " added: 'We'll stay.'"));
    }

    @Test
    void ignoresDoubleMarksInsideSingleOnes() {
        assertEquals(
                List.of("He told me \"never again\" and left,"),
                spans("'He told me \"never again\" and left,' said Jane Lund."));
    }

    @Test
    void ignoresSingleMarksInsideDoubleOnes() {
        assertEquals(
                List.of("He told me 'never again,' and left,", "That was 'all,' then."),
                spans(
                        "\"He told me 'never again,' and left,\" said Jane Lund. \"That was"
                                + " 'all,' then.\""));
    }

    @Test
    void ignoresSingleMarksIfDoubleMarksQuote() {
        assertEquals(
                List.of("We will not sell the mill,"),
                spans("\"We will not sell the mill,\" said Jane Lund of the 'smart' mill."));
    }

    @Test
    void ignoresSingleLabel() {
        assertEquals(List.of(), spans("A 'golden opportunity' was lost, the owners' group said."));
        assertEquals(List.of(), spans("print('Press any key.') waits, and so do we."));
    }

    @Test
    void openQuotationContinuesInNextParagraph() {
        assertEquals(
                List.of("It began with the mill,", "Then came the weir.", "And now the wood."),
                spans(
                        "'It began with the mill,' said Jane Lund.\n\n'Then came the weir.\n\n"
                                + "'And now the wood.'"));
    }
}
