package dev.dateline.ui.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuoteFilterTest {
    private static String query(String base, String words, String speaker) {
        return new QuoteFilter(base, words, speaker).asQuery();
    }

    @Test
    void asksForEverythingWithoutAnything() {
        assertEquals("", query("", " ", ""));
    }

    @Test
    void addsEachWordThatMustBeSaid() {
        assertEquals("oulu said:hiring said:people", query("oulu", "hiring  people", ""));
    }

    @Test
    void keepsAPhraseTogetherEvenWhileItIsTyped() {
        assertEquals("said:\"300 people\" said:now", query("", "\"300 people\" now", ""));
        assertEquals("said:\"300 peo\"", query("", "\"300 peo", ""));
    }

    @Test
    void keepsBeginningsOfWords() {
        assertEquals("said:hir*", query("", "hir*", ""));
    }

    @Test
    void doesNotLetTypedMarksBecomeOperators() {
        assertEquals("said:\"(source:herald\"", query("", "(source:herald", ""));
    }

    @Test
    void namesTheSpeakerInQuotationMarks() {
        assertEquals("oulu speaker:\"Ann Bell\"", query("oulu", "", " Ann \"Bell\" "));
    }

    @Test
    void bracketsAQueryWithAlternatives() {
        assertEquals("(oulu OR turku) said:hiring", query("oulu OR turku", "hiring", ""));
    }

    @Test
    void doesNotTakeLettersForAnAlternative() {
        assertEquals("ORACLE said:hiring", query("ORACLE", "hiring", ""));
    }
}
