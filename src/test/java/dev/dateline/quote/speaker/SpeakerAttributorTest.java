package dev.dateline.quote.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.Speaker;
import dev.dateline.quote.mention.Cue;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpeakerAttributorTest {
    @Test
    void saidBeforeName() {
        Quote quote =
                QuoteTestArticles.quote("\"We are leaving this town,\" said Jane Roe on Monday.");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("said", quote.cue().text());
        assertEquals("said-after", quote.rule());
    }

    @Test
    void saidAfterName() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker("\"We are leaving this town,\" Jane Roe said."));
    }

    @Test
    void saidAtEndOfSentence() {
        Quote quote =
                QuoteTestArticles.quote(
                        "The chips will bring \"double digit gains\" compared to the Fenwick Lake"
                                + " line, said Jane Roe.");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("said-after", quote.rule());
    }

    @Test
    void commonNounOfParagraphBeforeIsNoSpeaker() {
        String wheels =
                "\n\n\"We are now testing the new wheels with people from all our mills, and we"
                        + " learn a lot.\"";
        assertNotEquals(
                "way mills work",
                QuoteTestArticles.speaker(
                        "It is a wheel that will change the way mills work." + wheels));
        assertEquals("Acme", QuoteTestArticles.speaker("On its wheels Acme says:" + wheels));
    }

    @Test
    void saidByUserName() {
        assertEquals(
                "oakleaf",
                QuoteTestArticles.speaker("\"It works on my mill,\" oakleaf explained."));
        assertEquals(
                "oakleaf", QuoteTestArticles.speaker("\"It works on my mill,\" said oakleaf."));
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker("\"It works on my mill,\" reportedly said Jane Roe."));
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe laughed. \"It works on my mill,\" said she herself."));
    }

    @Test
    void saidBySomeone() {
        assertEquals(
                "someone", QuoteTestArticles.speaker("\"Why not use the mill?\" someone asked."));
    }

    @Test
    void saidAfterApposition() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" Jane Roe, the chief executive of Acme,"
                                + " said."));
    }

    @Test
    void saidByRoleHolder() {
        Quote quote =
                QuoteTestArticles.quote(
                        "\"We are leaving this town,\" said Acme chief executive Jane Roe.");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("Acme chief executive", quote.speaker().role());
    }

    @Test
    void saidBeforeQuotation() {
        Quote quote =
                QuoteTestArticles.quote(
                        "Jane Roe said on Monday that \"we are leaving this town.\"");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("said-before", quote.rule());
    }

    @Test
    void addresseeIsNoSpeaker() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe told John Doe of the Post: \"We are leaving this town.\""));
    }

    @Test
    void employerOfSpokesmanIsNoSpeaker() {
        Quote quote =
                QuoteTestArticles.quote("\"We are leaving this town,\" a spokesman for Acme said.");
        assertEquals("a spokesman", quote.speaker().mention().text());
        assertEquals(Speaker.Kind.UNNAMED, quote.speaker().kind());
    }

    @Test
    void accordingTo() {
        Quote quote =
                QuoteTestArticles.quote(
                        "The firm is \"leaving this town for good,\" according to Jane Roe.");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("according to", quote.cue().text());
    }

    @Test
    void passiveAgentIsSpeaker() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "The router was described by Jane Roe as \"a box of old wires\"."));
    }

    @Test
    void subjectBeforeColonIsSpeaker() {
        assertEquals(
                "Jane Roe", QuoteTestArticles.speaker("Jane Roe: \"We are leaving this town.\""));
    }

    @Test
    void secondSentenceOfTurnHasSameSpeaker() {
        List<Quote> quotes =
                QuoteTestArticles.quotes(
                        "\"We are leaving,\" said Jane Roe. \"We have packed our things"
                                + " already.\"");
        assertEquals("Jane Roe", quotes.getLast().speaker().name());
        assertEquals("same-turn", quotes.getLast().rule());
    }

    @Test
    void nextSentenceKeepsItsOwnSpeaker() {
        assertEquals(
                List.of("Jane Roe", "John Doe"),
                QuoteTestArticles.speakers(
                        "\"We are leaving,\" said Jane Roe. \"I shall stay right here,\" said John"
                                + " Doe."));
    }

    @Test
    void sentenceAfterReportHasSameSpeaker() {
        Quote quote =
                QuoteTestArticles.quote(
                        "Jane Roe also says that Acme is moving. \"We are leaving this town for"
                                + " good.\"");
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("earlier-sentence", quote.rule());
        assertEquals(Cue.NONE, quote.cue());
    }

    @Test
    void spanAloneHasSpeakerOfParagraphBefore() {
        assertEquals(
                List.of("Jane Roe"),
                QuoteTestArticles.speakers(
                        "Jane Roe was not amused:\n\n\"We are leaving this town for good.\""));
    }

    @Test
    void spanWithoutCandidatesHasNoSpeaker() {
        Quote quote = QuoteTestArticles.quote("\"We are leaving this town for good and all.\"");
        assertEquals(Speaker.NOBODY, quote.speaker());
        assertEquals("none", quote.rule());
    }

    @Test
    void confidenceDependsOnRule() {
        double sure =
                QuoteTestArticles.quote("\"We are leaving this town,\" said Jane Roe.")
                        .confidence();
        double unsure =
                QuoteTestArticles.quote(
                                "Jane Roe has a \"plan to leave this town soon\" in her drawer.")
                        .confidence();
        assertTrue(sure > unsure);
    }

    @Test
    void signatureBelowIsSpeaker() {
        Quote quote =
                QuoteTestArticles.quote(
                        """
                        Peter Doe was there too.

                        "We are leaving this town for good."

                        – Jane Roe, Acme\
                        """);
        assertEquals("Jane Roe", quote.speaker().name());
        assertEquals("signature", quote.rule());
    }

    @Test
    void possessorOfWordsIsSpeaker() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "It was, in Jane Roe's words, \"the longest winter of my life\"."));
    }

    @Test
    void anotherCanBeSpeaker() {
        assertEquals(
                "another",
                QuoteTestArticles.quote("\"We are leaving this town,\" another said.")
                        .speaker()
                        .mention()
                        .text());
    }

    @Test
    void improbableSpeakerIsNobody() {
        String town = "\"We are leaving this town for good, and nobody will keep us here";
        String many =
                "People of Acme and Quillon met Jane Roe, Max Berg, Ida Lund, Tom Vale, Eva Holm,"
                        + " Paul Stone, Ann Reed and Kurt Weil.\n\n"
                        + town;
        Speaker unsure = QuoteTestArticles.quote(many + ".\"").speaker();
        assertTrue(unsure.isNobody(), unsure::toString);
        assertEquals("", unsure.name());
        assertTrue(!unsure.mention().text().isEmpty(), "who is the likeliest stays known");
        assertEquals("Ida Lund", QuoteTestArticles.speaker(many + ",\" said Ida Lund."));
    }
}
