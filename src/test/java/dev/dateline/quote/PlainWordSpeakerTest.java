package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Words with capitals and offices of programs that are no part of a person's name.
class PlainWordSpeakerTest {
    private static final String HE_SAID = "\n\n\"We are leaving this town,\" he said.";

    @Test
    void openSourceIsNobodysOffice() {
        assertEquals(
                "Ludo Vorbeck",
                Texts.speaker(
                        "Ludo Vorbeck was late. The open source Mill Project is free." + HE_SAID));
    }

    @Test
    void aPackageManagerIsNoManager() {
        assertEquals(
                "Ludo Vorbeck",
                Texts.speaker(
                        "Ludo Vorbeck was late. The package manager Sprocket is free." + HE_SAID));
        assertEquals(
                "Sprocket",
                Texts.speaker(
                        "Ludo Vorbeck was late. The mill manager Sprocket is free." + HE_SAID));
    }

    @Test
    void aHeadingNamesNobody() {
        assertEquals(
                "he",
                Texts.speaker(
                        "The mill was sold.\n\nFirst Guide to Fresh Zorbing for Mills" + HE_SAID));
        assertEquals(
                "Fresh Zorbing",
                Texts.speaker("The mill was sold by the fresh man Fresh Zorbing." + HE_SAID));
    }

    @Test
    void aHeadingIsNotTheWholeNameOfItsLastWord() {
        assertEquals(
                "Unity",
                Texts.speaker(
                        "Why Did Acme Drop Unity?\n\nThe shell is gone. \"We are leaving this"
                                + " town,\" Unity said."));
    }

    @Test
    void aSurnameDoesNotBeginWithThePlainWordBeforeIt() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "Jane Roe sold the mill. Neither Roe nor Acme was there.\n\n"
                                + "\"We are leaving this town,\" Roe said."));
        assertEquals(
                "Clyde Roe",
                Texts.speaker(
                        "\"We are leaving this town,\" said Training & Certification Clyde"
                                + " Roe."));
    }

    @Test
    void whatEndsInLettersIsNobody() {
        assertEquals("he", Texts.speaker("It runs at Ludo APIs. The APIs are free." + HE_SAID));
        assertEquals("Ludo Vorbeck", Texts.speaker("It runs at Ludo Vorbeck's." + HE_SAID));
    }

    @Test
    void anOfficeAloneIsNoName() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "\"We are leaving this town,\" Jane Roe, Chief Digital Officer of the"
                                + " mill, wrote in a post."));
        assertEquals(
                "Ludo Roe",
                Texts.speaker(
                        "Ludo Roe, Acme product manager said, in a statement: \"We are leaving this"
                                + " town.\""));
    }

    @Test
    void anOfficeBehindACommaIsThePersonsBeforeIt() {
        assertEquals(
                "Ludo Roe",
                Texts.speaker(
                        "Ludo Roe, the release manager of Acme said on Monday, \"We are leaving"
                                + " this town.\""));
        assertEquals(
                "manager",
                Texts.speaker(
                        "According to Ludo Roe, a manager said on Monday, \"We are leaving this"
                                + " town.\""));
    }

    @Test
    void willIsAGivenNameBetweenAnOfficeAndAName() {
        assertEquals(
                "Will Cranmere",
                Texts.speaker(
                        "\"We are leaving this town,\" desktop manager Will Cranmere explains."));
    }
}
