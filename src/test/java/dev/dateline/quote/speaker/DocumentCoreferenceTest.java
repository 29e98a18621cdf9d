package dev.dateline.quote.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;

class DocumentCoreferenceTest {
    @Test
    void resolvesAuthorAfterBy() {
        Quote quote =
                QuoteTestArticles.quote(
                        "\"We are leaving this town,\" opens the letter by Jane Roe of Acme.");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("opens the letter by", quote.cue().text());
    }

    @Test
    void resolvesLaterMentionToAuthor() {
        Quote quote =
                QuoteTestArticles.quote(
                        "A letter by Jane Roe is out.\n\n\"We are leaving this town,\" the letter"
                                + " says.");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("the letter", quote.speaker().mention().text());
    }

    @Test
    void documentWithoutAuthorIsSpeaker() {
        Quote quote = QuoteTestArticles.quote("\"We are leaving this town,\" the letter says.");
        assertEquals("letter", quote.speaker().name());
        assertEquals(Speaker.Kind.DOCUMENT, quote.speaker().kind());
    }

    @Test
    void thatMemoMeansLastOne() {
        assertEquals(
                "Globex",
                QuoteTestArticles.speaker(
                        "Acme has closed its shop, it said in a memo. Globex answered in a memo on"
                                + " Friday. \"We are leaving this town,\" that memo said."));
    }

    @Test
    void todaysMemoMeansFirstOne() {
        assertEquals(
                "Acme",
                QuoteTestArticles.speaker(
                        "Acme has closed its shop, it said in a memo. Globex answered in a memo on"
                                + " Friday. \"We are leaving this town,\" today's memo said."));
    }

    @Test
    void distinguishesKindsOfDocuments() {
        assertEquals(
                "report",
                QuoteTestArticles.speaker(
                        "Acme has closed its shop, it said in a memo. \"They are leaving this"
                                + " town,\" the report said."));
    }
}
