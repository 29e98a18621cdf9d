package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpeakerResolverTest {
    @Test
    void resolvesSurnameToFullNameBefore() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe runs Acme.\n\n\"We are leaving this town,\" Roe said."));
    }

    @Test
    void resolvesSurnameToFullNameAfter() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "\"We are leaving this town,\" Ms. Roe said.\n\nJane Roe runs Acme."));
    }

    @Test
    void resolvesSurnameByGender() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe met Peter Roe.\n\n\"We are leaving this town,\" Ms. Roe said."));
    }

    @Test
    void removesFormsOfAddress() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker("\"We are leaving this town,\" said Sen. Jane Roe."));
    }

    @Test
    void resolvesRareGivenName() {
        assertEquals(
                "Ludovika Sartorelli",
                QuoteTestArticles.speaker(
                        "I met Ludovika Sartorelli in Bonn.\n\n\"We are leaving this town,\""
                                + " Ludovika says."));
    }

    @Test
    void keepsGivenNameThatIsAWord() {
        assertEquals(
                "Bill Roe",
                QuoteTestArticles.speaker(
                        "The bill passed. Bill Roe came home.\n\n\"We are leaving this town,\" Roe"
                                + " said."));
    }

    @Test
    void keepsParticlesOfSurname() {
        assertEquals(
                "Maarten van der Berg",
                QuoteTestArticles.speaker(
                        "Maarten van der Berg wrote it.\n\n"
                                + "\"We are leaving this town,\" said van der Berg."));
        assertEquals(
                "Layla al-Rashid",
                QuoteTestArticles.speaker(
                        "Layla al-Rashid wrote it.\n\n"
                                + "\"We are leaving this town,\" al-Rashid said."));
    }

    @Test
    void keepsInitial() {
        assertEquals(
                "Jane A. Lund",
                QuoteTestArticles.speaker("\"We are leaving this town,\" said Jane A. Lund."));
    }

    @Test
    void resolvesGivenName() {
        assertEquals(
                "Edmund Carver",
                QuoteTestArticles.speaker(
                        "Edmund Carver runs Carver Labs.\n\n\"We are leaving this town,\" said"
                                + " Edmund."));
    }

    @Test
    void resolvesSurnameThatIsGivenNameOfOtherGender() {
        assertEquals(
                "Peter Kelly",
                QuoteTestArticles.speaker(
                        "Peter Kelly was there.\n\n\"We are leaving this town,\" Kelly said."));
    }

    @Test
    void formOfAddressSelectsByGender() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe met Peter Roe.\n\n\"We are leaving this town,\" Mrs. Roe said."));
    }

    @Test
    void ignoresArabicArticleOfSurname() {
        assertEquals(
                "Samir al-Hadid",
                QuoteTestArticles.speaker(
                        "Samir al-Hadid was there.\n\n\"We are leaving this town,\" Hadid said."));
    }

    @Test
    void distinguishesJunior() {
        assertEquals(
                List.of("Tom Roe Jr.", "Tom Roe Sr."),
                QuoteTestArticles.speakers(
                        "\"We are leaving this town,\" said Tom Roe Jr.\n\n\"I am staying in this"
                                + " town,\" said his father, Tom Roe Sr."));
    }

    @Test
    void distinguishesFamilyMembers() {
        assertEquals(
                List.of("Jane Roe", "Peter Roe", "Jane Roe"),
                QuoteTestArticles.speakers(
                        "\"We are leaving this town,\" said Jane Roe.\n\n\"I am staying in this"
                                + " town,\" said her brother, Peter Roe.\n\n\"He always says"
                                + " that,\" Jane Roe said."));
    }

    @Test
    void prefersNameInMixedCase() {
        assertEquals(
                "Hadley Marrow",
                QuoteTestArticles.speaker(
                        "HADLEY MARROW SELLS MILLS\n\nHadley Marrow sold all mills.\n\n\"We are"
                                + " leaving this town,\" Marrow said."));
    }

    @Test
    void findsNameInCapitals() {
        assertEquals(
                "JANE ROE",
                QuoteTestArticles.speaker(
                        "JANE ROE, Acme: \"We are leaving this town for good.\""));
    }

    @Test
    void datelineIsNoSpeaker() {
        for (String context : List.of("NORDHAVEN, March 6 - ", "NORDHAVEN (NW) — ")) {
            assertEquals(
                    "Acme Group Inc",
                    QuoteTestArticles.speaker(
                            context
                                    + "Acme Group Inc said it expects \"much better profits in"
                                    + " the spring.\""),
                    context);
        }
    }

    @Test
    void nameBeforeDashCanBeSpeaker() {
        assertEquals(
                "ACME",
                QuoteTestArticles.speaker(
                        "ACME said on Monday - late - that \"we are leaving this town.\""));
    }

    @Test
    void headlineWordsAreNoPeople() {
        assertEquals(
                "he",
                QuoteTestArticles.speaker(
                        "Kernel Builders Support Penguins In Winter\n\nOne of them lives in"
                                + " Bonn.\n\n\"I am leaving this town,\" he said."));
    }
}
