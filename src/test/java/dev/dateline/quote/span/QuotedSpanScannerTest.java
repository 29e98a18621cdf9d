package dev.dateline.quote.span;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.Paragraph;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuotedSpanScannerTest {
    private static final String WORDS = "We shipped the new router in March,";

    @Test
    void findsStraightMarks() {
        assertEquals(WORDS, QuoteTestArticles.quote('"' + WORDS + "\" Jane Roe said.").text());
    }

    @Test
    void findsCurlyMarks() {
        assertEquals(WORDS, QuoteTestArticles.quote("“" + WORDS + "” Jane Roe said.").text());
    }

    @Test
    void findsMarksTurnedTheWrongWay() {
        assertEquals(WORDS, QuoteTestArticles.quote("”" + WORDS + "“ Jane Roe said.").text());
    }

    @Test
    void findsDoubledApostrophes() {
        assertEquals(WORDS, QuoteTestArticles.quote("``" + WORDS + "'' Jane Roe said.").text());
    }

    @Test
    void findsLowAndHighMarks() {
        assertEquals(WORDS, QuoteTestArticles.quote("„" + WORDS + "“ Jane Roe said.").text());
    }

    @Test
    void findsAngledMarksWithBlanksInside() {
        assertEquals(WORDS, QuoteTestArticles.quote("« " + WORDS + " » Jane Roe said.").text());
    }

    @Test
    void nestedMarksBelongToOuterQuotation() {
        assertEquals(
                "He told us “never again” and left,",
                QuoteTestArticles.quote("“He told us “never again” and left,” Jane Roe said.")
                        .text());
    }

    @Test
    void singleMarksInsideBelongToOuterQuotation() {
        assertEquals(
                "He told us 'never again' and left,",
                QuoteTestArticles.quote("\"He told us 'never again' and left,\" Jane Roe said.")
                        .text());
    }

    @Test
    void ignoresInches() {
        assertEquals(
                List.of("It has the best screen we ever made,"),
                QuoteTestArticles.words(
                        QuoteTestArticles.quotes(
                                "The 15\" and 17\" models are out. \"It has the best screen we ever"
                                        + " made,\" Jane Roe said.")));
    }

    @Test
    void inchesInsideDoNotClose() {
        assertEquals(
                "The 15\" screen is the best we ever made,",
                QuoteTestArticles.quote(
                                "\"The 15\" screen is the best we ever made,\" Jane Roe said.")
                        .text());
    }

    @Test
    void markAfterYearCloses() {
        assertEquals(
                List.of("We began all of this in 2015", "It took a very long time."),
                QuoteTestArticles.words(
                        QuoteTestArticles.quotes(
                                "\"We began all of this in 2015\" Jane Roe said. \"It took a very"
                                        + " long time.\"")));
    }

    @Test
    void ignoresApostrophes() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes("It's the dogs' dinner, the '90s and rock 'n' roll."));
    }

    @Test
    void ignoresCodeFences() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes("```we are here``` and so are you, Jane Roe said."));
    }

    @Test
    void openQuotationContinuesInNextParagraph() {
        List<Quote> quotes =
                QuoteTestArticles.quotes(
                        "\"We are leaving,\" said Jane Roe. \"We have packed.\n\n\"And we shall not"
                                + " come back.\"");
        assertEquals(List.of(false, false, true), quotes.stream().map(Quote::continues).toList());
        assertEquals("And we shall not come back.", quotes.getLast().text());
        assertEquals("Jane Roe", quotes.getLast().speaker().name());
    }

    @Test
    void closedQuotationDoesNotContinue() {
        List<Quote> quotes =
                QuoteTestArticles.quotes(
                        "\"We are leaving,\" said Jane Roe.\n\n"
                                + "\"And I shall stay right here,\" said John Doe.");
        assertEquals(List.of(false, false), quotes.stream().map(Quote::continues).toList());
    }

    @Test
    void blockQuotationExtendsToClosingMark() {
        List<Quote> quotes =
                QuoteTestArticles.quotes(
                        "Jane Roe wrote: “We have had a very hard year.\n\nWe lost many friends in"
                                + " it.\n\nWe will go on.” The shop is open.");
        assertEquals(
                List.of(
                        "We have had a very hard year.",
                        "We lost many friends in it.",
                        "We will go on."),
                QuoteTestArticles.words(quotes));
        assertEquals(List.of(false, true, true), quotes.stream().map(Quote::continues).toList());
    }

    @Test
    void unclosedMarkEndsWithParagraph() {
        assertEquals(
                List.of("We are leaving for good and all"),
                QuoteTestArticles.words(
                        QuoteTestArticles.quotes(
                                "Jane Roe said, \"We are leaving for good and all\n\nThe shop is"
                                        + " open.")));
    }

    @Test
    void textJoinsLines() {
        String text = "\"We are\r\n  leaving now,\" Jane Roe said.";
        Quote quote = QuoteTestArticles.quotes(text, List.of(new Paragraph(0, text))).getFirst();
        assertEquals("We are leaving now,", quote.text());
        assertEquals("We are\r\n  leaving now,", quote.span().in(text));
    }

    @Test
    void offsetsCountUtf16Units() {
        Quote quote = QuoteTestArticles.quote("🙂🙂 \"We are leaving now,\" Jane Roe said.");
        assertEquals(6, quote.span().start());
    }

    @Test
    void findsMarksWithBlanksInside() {
        assertEquals(
                List.of("gnome boxes", "install"),
                spans("Key in \" gnome boxes \". Then press \" install \", and wait."));
    }

    @Test
    void ignoresEmptyPairOfApostrophes() {
        assertEquals(List.of(), spans("ADDRESS = '', 8888\n\nand more of it\n\n'', 9"));
    }

    @Test
    void ignoresEmptyPairBetweenBlanks() {
        assertEquals(List.of(), spans("The '' stands for no suffix: sed -i '' data.txt"));
    }

    @Test
    void apostrophesBetweenBlanksCloseDoubledBackticks() {
        assertEquals(List.of("We shipped it ,"), spans("`` We shipped it , '' Roe said ."));
    }

    @Test
    void ignoresMarkForApostrophe() {
        assertEquals(
                List.of("The port is full,"),
                spans("Nordhaven\"s mayor went. \"The port is full,\" last year\"s mayor said."));
    }

    @Test
    void nameWithMarkForApostropheIsFound() {
        assertEquals(
                "Nordhaven\"s mayor",
                QuoteTestArticles.speaker(
                        "\"The port is full and closed,\" Nordhaven\"s mayor said."));
    }

    @Test
    void markBeforeWordInSIsNoApostrophe() {
        assertEquals(List.of("sells"), spans("Roe says it \"sells\" well."));
    }

    @Test
    void markAfterQuotedWordIsNoApostrophe() {
        assertEquals(List.of("Hamlet"), spans("He called it \"Hamlet\"s heir. He left."));
        assertEquals(List.of("like", "um"), spans("She said \"like\"s and \"um\"s are many."));
    }

    @Test
    void apostrophesBetweenBlanksCloseDoubledApostrophes() {
        assertEquals(
                List.of("We are leaving this town."),
                spans("''We are leaving this town. '' Roe said so."));
        assertEquals(
                List.of("We are leaving this town."),
                spans("Roe said, ''We are leaving this town. ''"));
    }

    @Test
    void markAfterEqualsSignOpens() {
        assertEquals(List.of("500", "185"), spans("<img width=\"500\" height=\"185\">"));
    }

    @Test
    void endOfCodeLineDoesNotOpen() {
        String text = "NAME=\"%n \" list\n\nNow look at it again.\n\nNAME=\"%n \" list";
        assertEquals(List.of("%n", "%n"), spans(text));
        assertEquals(List.of(), spans("Look for the key \"\n\nIt is small.\n\nPress it\" now."));
    }

    @Test
    void openCodeDoesNotContinue() {
        assertEquals(
                List.of("%n and"), spans("NAME=\"%n and\n\nNow look at it again.\n\nIt is\" on."));
    }

    @Test
    void markBeforeBlankOpensAtParagraphStart() {
        assertEquals(
                List.of("We are leaving for good."),
                spans("Roe wrote:\n\n“ We are leaving for good."));
    }

    private static List<String> spans(String text) {
        return QuotedSpanScanner.scan(QuoteTestArticles.article(text)).stream()
                .map(stretch -> stretch.inner().in(text))
                .toList();
    }
}
