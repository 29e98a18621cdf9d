package dev.dateline.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.query.Criterion.And;
import dev.dateline.search.query.Criterion.Dated;
import dev.dateline.search.query.Criterion.Field;
import dev.dateline.search.query.Criterion.Fuzzy;
import dev.dateline.search.query.Criterion.Not;
import dev.dateline.search.query.Criterion.Or;
import dev.dateline.search.query.Criterion.Phrase;
import dev.dateline.search.query.Criterion.Prefix;
import dev.dateline.search.query.Criterion.Source;
import dev.dateline.search.query.Criterion.SpeakerName;
import dev.dateline.search.query.Criterion.Word;
import dev.dateline.search.query.ParsedQuery.Ignored.Reason;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

class QueryParserTest {
    @Test
    void wordsAreConjunction() {
        assertEquals(new And(List.of(word("quantum"), word("chips"))), parse("quantum  chips"));
    }

    @Test
    void quotedTextIsPhrase() {
        assertEquals(phrase("new sales"), parse("\"new sales\""));
    }

    @Test
    void acceptsTypographicQuotationMarks() {
        assertEquals(phrase("new sales"), parse("“new sales”"));
        assertEquals(phrase("new sales"), parse("„new sales“"));
    }

    @Test
    void unclosedPhraseExtendsToEnd() {
        assertEquals(new And(List.of(word("a"), phrase("new sal"))), parse("a \"new sal"));
    }

    @Test
    void minusAndNotNegate() {
        var expected = new And(List.of(word("nimbus"), new Not(word("cloud"))));
        assertEquals(expected, parse("nimbus -cloud"));
        assertEquals(expected, parse("nimbus NOT cloud"));
    }

    @Test
    void hyphenInsideWordIsKept() {
        assertEquals(word("open-source"), parse("open-source"));
    }

    @Test
    void conjunctionBindsStrongerThanOr() {
        assertEquals(
                new Or(List.of(word("a"), new And(List.of(word("b"), word("c"))))),
                parse("a OR b c"));
    }

    @Test
    void lowerCaseOrIsWord() {
        assertEquals(new And(List.of(word("a"), word("or"), word("b"))), parse("a or b"));
    }

    @Test
    void parenthesesGroup() {
        assertEquals(
                new And(List.of(new Or(List.of(word("a"), word("b"))), word("c"))),
                parse("(a OR b) c"));
    }

    @Test
    void fieldAppliesToGroup() {
        assertEquals(
                new Or(List.of(new Word(Field.QUOTATION, "a"), new Word(Field.QUOTATION, "b"))),
                parse("said:(a OR b)"));
    }

    @Test
    void parsesPrefixAndFuzzyWords() {
        assertEquals(new Prefix(Field.ANYWHERE, "secur"), parse("secur*"));
        assertEquals(new Fuzzy(Field.ANYWHERE, "nimbsu"), parse("nimbsu~"));
    }

    @Test
    void fieldNamesIgnoreCase() {
        assertEquals(new Criterion.ExactSpeaker("Ada Lund"), parse("Speaker:\"Ada Lund\""));
        assertEquals(new SpeakerName("lund"), parse("speaker:lund"));
        assertEquals(new Source("orbit"), parse("source:orbit"));
        assertEquals(new Word(Field.TITLE, "launch"), parse("title:launch"));
    }

    @Test
    void unknownFieldIsWord() {
        assertEquals(word("https://example.org/a"), parse("https://example.org/a"));
        assertEquals(word("10:30"), parse("10:30"));
    }

    @Test
    void incompleteDateIsIgnored() {
        ParsedQuery parsed = QueryParser.parse("chips date:2022-");
        assertEquals(
                "articles with “chips” (not understood: “date:2022-”)",
                QueryDescription.of(parsed, LocalizedMessages.ENGLISH));
        assertTrue(parsed.filters().isEmpty());
    }

    @Test
    void filtersHaveSpansForRemoval() {
        ParsedQuery parsed = QueryParser.parse("chips date:2022-03 -source:\"Orbit Daily\" prices");
        assertEquals(2, parsed.filters().size());
        assertEquals(
                "chips -source:\"Orbit Daily\" prices",
                parsed.textWithout(parsed.filters().get(0)));
        assertEquals("chips date:2022-03 prices", parsed.textWithout(parsed.filters().get(1)));
        assertTrue(parsed.filters().get(1).excludes());
        assertEquals("Orbit Daily", parsed.filters().get(1).value());
    }

    @Test
    void filtersInParenthesesAreNotListed() {
        assertTrue(QueryParser.parse("(date:2022 OR chips)").filters().isEmpty());
    }

    @Test
    void operatorsWithoutOperandsAreIgnored() {
        assertEquals(word("a"), parse("OR a OR"));
        assertEquals(word("a"), parse(") a ("));
        assertInstanceOf(Criterion.MatchAll.class, parse("()"));
        assertInstanceOf(Criterion.MatchAll.class, parse("  "));
    }

    @Test
    void parsesYear() {
        assertEquals(
                new Dated(new DateRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))),
                parse("date:2022"));
    }

    @Test
    void describesWordsAndFilters() {
        assertEquals("all articles", describe(""));
        assertEquals("articles with “chips” and without “cloud”", describe("chips -cloud"));
        assertEquals("articles without “cloud”", describe("-cloud"));
        assertEquals("articles not from “orbit”", describe("-source:orbit"));
        assertEquals("articles not (with “a” or with “b”)", describe("-(a OR b)"));
        assertEquals(
                "articles with the exact words “new sales” and dated March 2022",
                describe("\"new sales\" date:2022-03"));
        assertEquals("articles (with “a” or with “b”) and with “c”", describe("(a OR b) c"));
        assertEquals("articles with “a” or with “b”", describe("a OR b"));
        assertEquals(
                "articles with a quotation by “Lund” that has “chips”",
                describe("speaker:Lund said:chips"));
        assertEquals(
                "articles dated from February 2022 to May 2022", describe("date:2022-02..2022-05"));
        assertEquals(
                "articles from “orbit” and with “chips” in the headline",
                describe("source:orbit title:chips"));
    }

    @Test
    void randomTextIsParsed() {
        var random = new Random(42);
        String alphabet = "ab \"“”()-*~:|<>.2OR date:said:speaker:\\/\u0000😀é";
        for (int round = 0; round < 20_000; round++) {
            var typed = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                typed.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ParsedQuery parsed = QueryParser.parse(typed.toString());
            assertEquals(typed.toString(), parsed.text());
            for (ParsedQuery.Filter filter : parsed.filters()) {
                String text = filter.span().in(typed.toString());
                assertTrue(text.contains(filter.value()), () -> text + " in " + typed);
            }
        }
    }

    @Test
    void describesProximityDatesAndLengths() {
        assertEquals(
                "articles with “a” with at most 5 words between it and “b” in a quotation",
                describe("said:(a w/5 b)"));
        assertEquals(
                "articles with exactly the word “a” followed by “b” with at most one word between",
                describe("=a pre/1 b"));
        assertEquals("articles with a word like “a*b” in the headline", describe("title:a*b"));
        assertEquals(
                "articles dated in the last 30 days of the archive", describe("date:last-30-days"));
        assertEquals(
                "articles dated in the last month of the archive", describe("date:last-month"));
        assertEquals("articles of at least 801 words", describe("words:>800"));
        assertEquals("articles of 300 to 800 words", describe("words:800..300"));
        assertEquals("articles that you have not read", describe("is:unread"));
        assertEquals("articles without your tag “x y”", describe("-tag:\"x y\""));
        assertEquals("articles with quotations and with a date", describe("has:quote has:date"));
        assertEquals("articles in files called “2022/a”", describe("path:2022/a"));
    }

    @Test
    void proximityOfFiltersIsIgnored() {
        assertEquals(
                "articles with “a” and dated 2022 (not understood: “w/5”)",
                describe("a w/5 date:2022"));
        assertEquals(
                "articles with “a” and with “b” in the headline (not understood: “w/5”)",
                describe("a w/5 title:b"));
    }

    @Test
    void invalidAlternativeIsDropped() {
        assertEquals(word("a"), parse("a OR date:never"));
    }

    @Test
    void reportsExceededDepthAndLength() {
        for (String typed :
                List.of("(a ".repeat(60), "(".repeat(100_000), "(a ".repeat(1_000_000))) {
            assertTrue(
                    QueryParser.parse(typed).ignored().stream()
                            .anyMatch(i -> i.reason() == Reason.LIMIT_EXCEEDED));
        }
    }

    private static Criterion parse(String typed) {
        return QueryParser.parse(typed).criterion();
    }

    private static String describe(String typed) {
        return QueryDescription.of(QueryParser.parse(typed), LocalizedMessages.ENGLISH);
    }

    private static Criterion word(String word) {
        return new Word(Field.ANYWHERE, word);
    }

    private static Criterion phrase(String words) {
        return new Phrase(Field.ANYWHERE, words);
    }
}
