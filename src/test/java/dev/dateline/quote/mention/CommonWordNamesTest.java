package dev.dateline.quote.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.QuoteTestArticles;

import org.junit.jupiter.api.Test;

/// Tests that common words and roles of programs are no part of a person's name.
class CommonWordNamesTest {
    private static final String HE_SAID = "\n\n\"We are leaving this town,\" he said.";

    @Test
    void openSourceIsNoRole() {
        assertEquals(
                "Ludo Vorbeck",
                QuoteTestArticles.speaker(
                        "Ludo Vorbeck was late. The open source Mill Project is free." + HE_SAID));
    }

    @Test
    void packageManagerIsNoRole() {
        assertEquals(
                "Ludo Vorbeck",
                QuoteTestArticles.speaker(
                        "Ludo Vorbeck was late. The package manager Sprocket is free." + HE_SAID));
        assertEquals(
                "Sprocket",
                QuoteTestArticles.speaker(
                        "Ludo Vorbeck was late. The mill manager Sprocket is free." + HE_SAID));
    }

    @Test
    void headingHasNoNames() {
        assertEquals(
                "he",
                QuoteTestArticles.speaker(
                        "The mill was sold.\n\nFirst Guide to Fresh Zorbing for Mills" + HE_SAID));
        assertEquals(
                "Fresh Zorbing",
                QuoteTestArticles.speaker(
                        "The mill was sold by the fresh man Fresh Zorbing." + HE_SAID));
    }

    @Test
    void headingIsNoFullName() {
        assertEquals(
                "Unity",
                QuoteTestArticles.speaker(
                        "Why Did Acme Drop Unity?\n\nThe shell is gone. \"We are leaving this"
                                + " town,\" Unity said."));
    }

    @Test
    void commonWordBeforeNameIsRemoved() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe sold the mill. Neither Roe nor Acme was there.\n\n"
                                + "\"We are leaving this town,\" Roe said."));
        assertEquals(
                "Clyde Roe",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" said Training & Certification Clyde"
                                + " Roe."));
    }

    @Test
    void nameWithAcronymIsNoPerson() {
        assertEquals(
                "he",
                QuoteTestArticles.speaker("It runs at Ludo APIs. The APIs are free." + HE_SAID));
        assertEquals(
                "Ludo Vorbeck", QuoteTestArticles.speaker("It runs at Ludo Vorbeck's." + HE_SAID));
    }

    @Test
    void roleAloneIsNoName() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" Jane Roe, Chief Digital Officer of the"
                                + " mill, wrote in a post."));
        assertEquals(
                "Ludo Roe",
                QuoteTestArticles.speaker(
                        "Ludo Roe, Acme product manager said, in a statement: \"We are leaving this"
                                + " town.\""));
    }

    @Test
    void roleAfterCommaIsResolvedToNameBefore() {
        assertEquals(
                "Ludo Roe",
                QuoteTestArticles.speaker(
                        "Ludo Roe, the release manager of Acme said on Monday, \"We are leaving"
                                + " this town.\""));
        assertEquals(
                "manager",
                QuoteTestArticles.speaker(
                        "According to Ludo Roe, a manager said on Monday, \"We are leaving this"
                                + " town.\""));
    }

    @Test
    void willBetweenRoleAndNameIsGivenName() {
        assertEquals(
                "Will Cranmere",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" desktop manager Will Cranmere explains."));
    }
}
