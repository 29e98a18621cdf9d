package dev.dateline.quote.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.QuoteTestArticles;

import org.junit.jupiter.api.Test;

class OrganisationPronounResolverTest {
    private static final String IT_SAID = "\n\n\"We shall pay all of it back by May,\" it said.";

    @Test
    void resolvesItToLastSpeakingOrganisation() {
        assertEquals(
                "Acme Robotics Inc",
                QuoteTestArticles.speaker(
                        "Acme Robotics Inc said it lost money. Hadley Marrow Ltd sells mills."
                                + IT_SAID));
    }

    @Test
    void resolvesItToNounPhrase() {
        assertEquals("bank", QuoteTestArticles.speaker("The bank said it lost money." + IT_SAID));
    }

    @Test
    void resolvesItInSameSentence() {
        assertEquals(
                "Acme Robotics Inc",
                QuoteTestArticles.speaker(
                        "Acme Robotics Inc said a year ago that the port, it said, \"will pay all"
                                + " of it back by May.\""));
    }

    @Test
    void resolvesItToDocument() {
        assertEquals(
                "report", QuoteTestArticles.speaker("The report said it lost money." + IT_SAID));
        assertEquals(
                "report",
                QuoteTestArticles.speaker(
                        "The report said it lost money.\n\n\"We will pay all of it back by May,\""
                                + " it also added."));
    }

    @Test
    void resolvesTheyToLastSpeakingGroup() {
        String theySaid = "\n\n\"We will pay all of it back by May,\" they said.";
        assertEquals(
                "brokers", QuoteTestArticles.speaker("The brokers said it was late." + theySaid));
        assertEquals(
                "they",
                QuoteTestArticles.speaker("Acme Robotics Inc said it was late." + theySaid));
        assertEquals("they", QuoteTestArticles.speaker("The brokers were late." + theySaid));
    }

    @Test
    void ignoresHeadingsForCompany() {
        String heading = "Why Zorbing and Others Lost Money";
        assertEquals(
                "Hadley",
                QuoteTestArticles.speaker(
                        "Hadley lost money in May.\n\n%s\n\n\"We will pay it back,\" the company said."
                                .formatted(heading)));
    }

    @Test
    void ignoresPeople() {
        assertEquals("it", QuoteTestArticles.speaker("Jane Roe said she lost money." + IT_SAID));
    }

    @Test
    void ignoresOrganisationsThatDoNotSpeak() {
        assertEquals(
                "it",
                QuoteTestArticles.speaker("Rain fell on Acme Robotics Inc in May." + IT_SAID));
    }

    @Test
    void ignoresPresentTense() {
        assertEquals(
                "it",
                QuoteTestArticles.speaker(
                        "Acme Robotics Inc said it lost money.\n\n"
                                + "Then there is the box. \"Thank you for waiting so long,\" it"
                                + " says."));
    }
}
