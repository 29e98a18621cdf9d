package dev.dateline.quote.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Tests roles and organisations: who speaks for them, and how far names extend.
class RoleAndNameTest {
    @Test
    void companyIsNotResolvedToLongerName() {
        assertEquals(
                "Acme",
                QuoteTestArticles.speaker(
                        "Acme Robotics Labs is closed.\n\n\"We are leaving this town,\" Acme"
                                + " said."));
    }

    @Test
    void findsRoleAfterName() {
        Quote quote =
                QuoteTestArticles.quote(
                        "\"We are leaving this town,\" said Jane Roe, the chief executive of"
                                + " Acme.");
        assertEquals("chief executive of Acme", quote.speaker().role());
        assertEquals(Speaker.Kind.PERSON, quote.speaker().kind());
    }

    @Test
    void ignoresAppositionWithoutRole() {
        assertEquals(
                "",
                QuoteTestArticles.quote(
                                "\"We are leaving this town,\" said Jane Roe, looking tired.")
                        .speaker()
                        .role());
    }

    @Test
    void companyIsOrganisation() {
        assertEquals(
                Speaker.Kind.ORGANISATION,
                QuoteTestArticles.quote("\"We are leaving this town,\" Acme said.")
                        .speaker()
                        .kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ember Hat bought a rival. \"We are leaving this town,\" Ember Hat said.",
                "Domus Robotics bought a rival. \"We are leaving this town,\" Domus said."
            })
    void companyOfCommonWordsIsNoPerson(String text) {
        assertEquals(Speaker.Kind.ORGANISATION, QuoteTestArticles.quote(text).speaker().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ember Hat bought a rival. \"We are leaving this town,\" Hat said.",
                "\"We are leaving this town,\" J. D. Hat said.",
                "\"We are leaving this town,\" said Jutta Vorbeck.",
                "Kestrel Vorbeck was late. \"We are leaving this town,\" Kestrel said.",
                "\"We are leaving this town,\" Jane Hat said."
            })
    void personWithCommonSurnameIsNoCompany(String text) {
        assertEquals(Speaker.Kind.PERSON, QuoteTestArticles.quote(text).speaker().kind());
    }

    @Test
    void unnamedPeopleAreGroup() {
        Quote quote =
                QuoteTestArticles.quote(
                        "\"They are leaving this town,\" people familiar with it said.");
        assertEquals(Speaker.Kind.GROUP, quote.speaker().kind());
    }

    @Test
    void companyIsNoPersonWithGivenName() {
        assertEquals(
                "Domus",
                QuoteTestArticles.speaker(
                        "Domus Robotics has closed its plant.\n\n\"We are leaving this town,\""
                                + " Domus says."));
    }

    @Test
    void resolvesAdviceToPossessor() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe runs Acme. Roe's advice to all who stay: \"You should leave this"
                                + " town.\""));
    }

    @Test
    void removesRoleBeforeName() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" said Acme Editor-in-Chief Jane Roe."));
    }

    @Test
    void resolvesCompanyToLastOneMentioned() {
        assertEquals(
                "Pebble",
                QuoteTestArticles.speaker(
                        "Pebble makes routers. \"We are leaving this town,\" the company said."));
    }

    @Test
    void courtIsNotResolved() {
        assertEquals(
                "court",
                QuoteTestArticles.speaker(
                        "Pebble lost. \"Routers may not leave this town,\" the court said."));
    }

    @Test
    void resolvesRoleToApposition() {
        assertEquals(
                "Ragnhild Moe",
                QuoteTestArticles.speaker(
                        "Its director, Ragnhild Moe, said that \"we are leaving this town\"."));
    }

    @Test
    void resolvesRoleToOnlyHolder() {
        assertEquals(
                "Ragnhild Moe",
                QuoteTestArticles.speaker(
                        "Acme director Ragnhild Moe was there.\n\n\"We are leaving this town,\" the"
                                + " director said."));
    }

    @Test
    void ambiguousRoleIsNotResolved() {
        assertEquals(
                "director",
                QuoteTestArticles.speaker(
                        "Acme director Ragnhild Moe met Pebble director Jane Roe.\n\n"
                                + "\"We are leaving this town,\" the director said."));
    }

    @Test
    void resolvesRoleWithPlaceToApposition() {
        assertEquals(
                "Eva Lund",
                QuoteTestArticles.speaker(
                        "The mayor of Nordhaven, Eva Lund, said that the town was \"a little"
                                + " prouder today than it was\"."));
        assertEquals(
                "mayor",
                QuoteTestArticles.speaker(
                        "The mayor of Nordhaven, a town by the sea, said that the town was \"a"
                                + " little prouder today than it was\"."));
    }

    @Test
    void removesFieldOfRole() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "It was shown by the vice president of Engineering Jane Roe. \"We are"
                                + " leaving this town,\" Roe said."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We are leaving this town,\" the head of the Harbour Peter Lund said.",
                "\"We are leaving this town,\" said Minister for the Harbour Peter Lund."
            })
    void removesFieldOfRoleAfterArticle(String text) {
        assertEquals("Peter Lund", QuoteTestArticles.speaker(text));
    }

    @Test
    void publisherWithRoleIsNoPerson() {
        assertEquals(
                "Saint Mary Foundation",
                QuoteTestArticles.speaker(
                        "They asked the head of the Saint Mary Foundation. \"We are leaving this"
                                + " town,\" the Saint Mary Foundation said."));
    }

    @Test
    void organisationNamedAfterPersonKeepsName() {
        assertEquals(
                "Bank of Nova Jane",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" said the Bank of Nova Jane."));
    }

    @Test
    void removesPartyBeforeName() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" House Republican Jane Roe said."));
    }

    @Test
    void organisationSharingWordWithPersonIsDistinct() {
        assertEquals(
                List.of("Jane Roe", "Roe Pumps Inc."),
                QuoteTestArticles.speakers(
                        "\"We are leaving this town,\" said Jane Roe.\n\n\"The plant is closed"
                                + " for good,\" Roe Pumps Inc. said."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Director of the Office of Trade and Budget",
                "minister for Trade and Industry",
                "ambassador to Nordhaven",
                "attorney in Nordhaven",
                "NCSA"
            })
    void removesWordsBeforeFullName(String before) {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "They met " + before + " Jane Roe.\n\n\"We are leaving,\" Roe said."));
    }

    @Test
    void nameAfterOtherVerbKeepsAllWords() {
        assertEquals(
                "Holm Michael Roe",
                QuoteTestArticles.speaker(
                        "The president gave it to Holm Michael Roe.\n\n\"We are leaving,\" Roe"
                                + " said."));
    }

    @Test
    void keepsNameOfInitials() {
        assertEquals(
                "J.D. Jane Roe",
                QuoteTestArticles.speaker("\"We are leaving this town,\" said J.D. Jane Roe."));
    }

    @Test
    void resolvesCapitalisedRole() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "U.S. Ambassador Jane Roe came late.\n\n\"We are leaving this town,\" the"
                                + " U.S. Ambassador said."));
    }

    @Test
    void removesTrailingPrepositionOfRole() {
        assertEquals(
                "vice president",
                QuoteTestArticles.quote(
                                "\"We are leaving this town,\" said Jane Roe, vice president of"
                                        + " <Acme Ltd>, on Monday.")
                        .speaker()
                        .role());
    }

    @Test
    void companyWithOwnersNameIsDistinct() {
        assertEquals(
                "Marrow",
                QuoteTestArticles.speaker(
                        "Marrow's said that \"the loss was larger than we all expected.\""));
    }
}
