package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuoteFilterTest {
    private static String query(String base, String words, String speaker) {
        return new QuoteFilter(base, words, speaker).toQuery();
    }

    @Test
    void emptyFilterIsEmptyQuery() {
        assertEquals("", query("", " ", ""));
    }

    @Test
    void addsSaidClausePerWord() {
        assertEquals("oulu said:hiring said:people", query("oulu", "hiring  people", ""));
    }

    @Test
    void keepsUnfinishedPhrase() {
        assertEquals("said:\"300 people\" said:now", query("", "\"300 people\" now", ""));
        assertEquals("said:\"300 peo\"", query("", "\"300 peo", ""));
    }

    @Test
    void keepsPrefixWildcard() {
        assertEquals("said:hir*", query("", "hir*", ""));
    }

    @Test
    void quotesOperatorCharacters() {
        assertEquals("said:\"(source:herald\"", query("", "(source:herald", ""));
    }

    @Test
    void quotesSpeakerName() {
        assertEquals("oulu speaker:\"Ann Bell\"", query("oulu", "", " Ann \"Bell\" "));
    }

    @Test
    void parenthesizesAlternatives() {
        assertEquals("(oulu OR turku) said:hiring", query("oulu OR turku", "hiring", ""));
    }

    @Test
    void ignoresOrInsideWord() {
        assertEquals("ORACLE said:hiring", query("ORACLE", "hiring", ""));
    }
}
