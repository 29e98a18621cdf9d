package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Who "it" is that says something.
class BodySpeakerTest {
    private static final String IT_SAID = "\n\n\"We shall pay all of it back by May,\" it said.";

    @Test
    void itIsTheBodyThatSpokeLast() {
        assertEquals(
                "Acme Robotics Inc",
                Texts.speaker(
                        "Acme Robotics Inc said it lost money. Hadley Marrow Ltd sells mills."
                                + IT_SAID));
    }

    @Test
    void itIsTheBankThatSpokeLast() {
        assertEquals("bank", Texts.speaker("The bank said it lost money." + IT_SAID));
    }

    @Test
    void whoItIsStandsInTheSameSentenceToo() {
        assertEquals(
                "Acme Robotics Inc",
                Texts.speaker(
                        "Acme Robotics Inc said a year ago that the port, it said, \"will pay all"
                                + " of it back by May.\""));
    }

    @Test
    void itIsTheReportThatSpokeLast() {
        assertEquals("report", Texts.speaker("The report said it lost money." + IT_SAID));
        assertEquals(
                "report",
                Texts.speaker(
                        "The report said it lost money.\n\n\"We will pay all of it back by May,\""
                                + " it also added."));
    }

    @Test
    void theyAreTheGroupThatSpokeLast() {
        String theySaid = "\n\n\"We will pay all of it back by May,\" they said.";
        assertEquals("brokers", Texts.speaker("The brokers said it was late." + theySaid));
        assertEquals("they", Texts.speaker("Acme Robotics Inc said it was late." + theySaid));
        assertEquals("they", Texts.speaker("The brokers were late." + theySaid));
    }

    @Test
    void theCompanyIsNoWordOfAHeading() {
        String heading = "Why Zorbing and Others Lost Money";
        assertEquals(
                "Hadley",
                Texts.speaker(
                        "Hadley lost money in May.\n\n%s\n\n\"We will pay it back,\" the company said."
                                .formatted(heading)));
    }

    @Test
    void itIsNoPerson() {
        assertEquals("it", Texts.speaker("Jane Roe said she lost money." + IT_SAID));
    }

    @Test
    void itIsNobodyWhoOnlyWasSpokenOf() {
        assertEquals("it", Texts.speaker("Rain fell on Acme Robotics Inc in May." + IT_SAID));
    }

    @Test
    void whatAMachineSaysIsNoCompanys() {
        assertEquals(
                "it",
                Texts.speaker(
                        "Acme Robotics Inc said it lost money.\n\n"
                                + "Then there is the box. \"Thank you for waiting so long,\" it"
                                + " says."));
    }
}
