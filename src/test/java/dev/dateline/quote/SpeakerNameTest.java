package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;

class SpeakerNameTest {
    @Test
    void aSurnameGetsTheFullNameBeforeIt() {
        assertEquals(
                "Jane Roe",
                Texts.speaker("Jane Roe runs Acme.\n\n\"We are leaving this town,\" Roe said."));
    }

    @Test
    void aSurnameGetsTheFullNameBehindItWhereNoneStandsBefore() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "\"We are leaving this town,\" Ms. Roe said.\n\nJane Roe runs Acme."));
    }

    @Test
    void aWomanIsNotGivenAMansName() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "Jane Roe met Peter Roe.\n\n\"We are leaving this town,\" Ms. Roe said."));
    }

    @Test
    void formsOfAddressAreNotPartOfTheName() {
        assertEquals(
                "Jane Roe", Texts.speaker("\"We are leaving this town,\" said Sen. Jane Roe."));
    }

    @Test
    void aCompanyIsNotLengthenedToOneThatBeginsWithItsName() {
        assertEquals(
                "Acme",
                Texts.speaker(
                        "Acme Robotics Labs is closed.\n\n\"We are leaving this town,\" Acme"
                                + " said."));
    }

    @Test
    void aPronounStandsForTheLastSubjectOfItsGender() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "Jane Roe met Peter Doe in Rome.\n\n\"We are leaving this town,\" she"
                                + " said."));
    }

    @Test
    void aPronounKeepsItsMention() {
        Quote quote = Texts.quote("Jane Roe was there. \"We are leaving this town,\" she said.");
        assertEquals("she", quote.speaker().mention().text());
    }

    @Test
    void theOfficeBehindTheNameIsTheRole() {
        Quote quote =
                Texts.quote(
                        "\"We are leaving this town,\" said Jane Roe, the chief executive of"
                                + " Acme.");
        assertEquals("chief executive of Acme", quote.speaker().role());
        assertEquals(Speaker.Kind.PERSON, quote.speaker().kind());
    }

    @Test
    void whatIsNoOfficeIsNoRole() {
        assertEquals(
                "",
                Texts.quote("\"We are leaving this town,\" said Jane Roe, looking tired.")
                        .speaker()
                        .role());
    }

    @Test
    void aCompanyIsAnOrganisation() {
        assertEquals(
                Speaker.Kind.ORGANISATION,
                Texts.quote("\"We are leaving this town,\" Acme said.").speaker().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ember Hat bought a rival. \"We are leaving this town,\" Ember Hat said.",
                "Domus Robotics bought a rival. \"We are leaving this town,\" Domus said."
            })
    void aCompanyOfTwoPlainWordsIsNoPerson(String text) {
        assertEquals(Speaker.Kind.ORGANISATION, Texts.quote(text).speaker().kind());
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
    void aPersonWhoseSurnameIsAPlainWordIsNoCompany(String text) {
        assertEquals(Speaker.Kind.PERSON, Texts.quote(text).speaker().kind());
    }

    @Test
    void peopleWithoutNamesAreAGroup() {
        Quote quote = Texts.quote("\"They are leaving this town,\" people familiar with it said.");
        assertEquals(Speaker.Kind.GROUP, quote.speaker().kind());
    }

    @Test
    void whoStandsForTheNameBeforeIt() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "The firm lost Jane Roe, who said that \"we are leaving this town for"
                                + " good.\""));
    }

    @Test
    void whoStandsForTheNounBeforeItWhereNoNameDoes() {
        assertEquals(
                "engineers",
                Texts.speaker(
                        "The plant is run by engineers who said that \"we are leaving this town for"
                                + " good.\""));
    }

    @Test
    void aSecondWhoStandsForTheSameAsTheFirst() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "The firm lost Jane Roe, who built its mill and who said that \"we are"
                                + " leaving this town for good.\""));
    }

    @Test
    void nobodyIsCalledWho() {
        for (String text :
                List.of(
                        "Who said that \"we are leaving this town for good,\" then?",
                        "Of those who said that \"we are leaving this town,\" none left.")) {
            Texts.speakers(text)
                    .forEach(name -> assertNotEquals("who", name.toLowerCase(Locale.ROOT), text));
        }
    }

    @Test
    void aGivenNameAloneGetsTheFullNameOfThePersonIntroducedWithIt() {
        assertEquals(
                "Ludovika Sartorelli",
                Texts.speaker(
                        "I met Ludovika Sartorelli in Bonn.\n\n\"We are leaving this town,\""
                                + " Ludovika says."));
    }

    @Test
    void aCompanyIsNoPersonWhoseGivenNameStandsAlone() {
        assertEquals(
                "Domus",
                Texts.speaker(
                        "Domus Robotics has closed its plant.\n\n\"We are leaving this town,\""
                                + " Domus says."));
    }

    @Test
    void somebodysAdviceIsTheirs() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "Jane Roe runs Acme. Roe's advice to all who stay: \"You should leave this"
                                + " town.\""));
    }

    @Test
    void anOfficeBeforeTheNameIsNotPartOfIt() {
        assertEquals(
                "Jane Roe",
                Texts.speaker("\"We are leaving this town,\" said Acme Editor-in-Chief Jane Roe."));
    }

    @Test
    void aFirstNameThatIsAlsoAWordIsPartOfTheName() {
        assertEquals(
                "Bill Roe",
                Texts.speaker(
                        "The bill passed. Bill Roe came home.\n\n\"We are leaving this town,\" Roe"
                                + " said."));
    }

    @Test
    void particlesBelongToASurname() {
        assertEquals(
                "Maarten van der Berg",
                Texts.speaker(
                        "Maarten van der Berg wrote it.\n\n"
                                + "\"We are leaving this town,\" said van der Berg."));
        assertEquals(
                "Layla al-Rashid",
                Texts.speaker(
                        "Layla al-Rashid wrote it.\n\n"
                                + "\"We are leaving this town,\" al-Rashid said."));
    }

    @Test
    void anInitialIsPartOfTheName() {
        assertEquals(
                "Jane A. Lund", Texts.speaker("\"We are leaving this town,\" said Jane A. Lund."));
    }

    @Test
    void aGivenNameGetsTheFullName() {
        assertEquals(
                "Edmund Carver",
                Texts.speaker(
                        "Edmund Carver runs Carver Labs.\n\n\"We are leaving this town,\" said"
                                + " Edmund."));
    }

    @Test
    void theCompanyIsTheOneSpokenOfLast() {
        assertEquals(
                "Pebble",
                Texts.speaker(
                        "Pebble makes routers. \"We are leaving this town,\" the company said."));
    }

    @Test
    void theCourtIsNoCompany() {
        assertEquals(
                "court",
                Texts.speaker("Pebble lost. \"Routers may not leave this town,\" the court said."));
    }

    @Test
    void anOfficeWithANameBehindItIsThatPerson() {
        assertEquals(
                "Ragnhild Moe",
                Texts.speaker(
                        "Its director, Ragnhild Moe, said that \"we are leaving this town\"."));
    }

    @Test
    void anOfficeIsTheOnePersonWhoHoldsIt() {
        assertEquals(
                "Ragnhild Moe",
                Texts.speaker(
                        "Acme director Ragnhild Moe was there.\n\n\"We are leaving this town,\" the"
                                + " director said."));
    }

    @Test
    void anOfficeThatSeveralHoldIsNobodyOfThem() {
        assertEquals(
                "director",
                Texts.speaker(
                        "Acme director Ragnhild Moe met Pebble director Jane Roe.\n\n"
                                + "\"We are leaving this town,\" the director said."));
    }

    @Test
    void aPronounBehindSomebodyUnnamedStandsForNobodyNamedBefore() {
        assertEquals(
                "official",
                Texts.speaker(
                        "Peter Doe was there. An official said that it was over. \"We are leaving"
                                + " this town,\" he said."));
    }

    @Test
    void theNameBehindAnOfficeAndItsPlaceIsItsHolders() {
        assertEquals(
                "Eva Lund",
                Texts.speaker(
                        "The mayor of Nordhaven, Eva Lund, said that the town was \"a little"
                                + " prouder today than it was\"."));
        assertEquals(
                "mayor",
                Texts.speaker(
                        "The mayor of Nordhaven, a town by the sea, said that the town was \"a"
                                + " little prouder today than it was\"."));
    }

    @Test
    void oneOfSeveralPeopleWithoutNamesIsTheSpeakerThatARelativeClauseTellsMoreOf() {
        Speaker speaker =
                Texts.quote(
                                "Forty engineers of Acme were there. One of them, who asked not to"
                                        + " be named, said: \"We are leaving this town.\"")
                        .speaker();
        assertEquals("One of them", speaker.name());
        assertEquals("One of them", speaker.mention().text());
        assertEquals(Speaker.Kind.UNNAMED, speaker.kind());
    }

    @Test
    void aPronounStandsForWhoSpokeLastRatherThanForWhoWasSpokenOf() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "Jane Roe said that Mary Doe was late. \"We are leaving this town,\" she"
                                + " added."));
    }

    @Test
    void aPronounStandsForNoThingWithANameOfTwoWords() {
        assertEquals(
                "Peter Doe",
                Texts.speaker(
                        "Peter Doe showed a machine. Northern Rake Mk runs on it. \"We are leaving"
                                + " this town,\" he said."));
    }

    @Test
    void aPronounStandsForAPersonOfItsSentenceWhoIsSpokenOfWhereNobodyElseIs() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "The letter came from Jane Roe. \"We are leaving this town,\" she said."));
    }

    @Test
    void aSurnameThatIsAGivenNameOfTheOtherGenderFindsItsOwner() {
        assertEquals(
                "Peter Kelly",
                Texts.speaker(
                        "Peter Kelly was there.\n\n\"We are leaving this town,\" Kelly said."));
    }

    @Test
    void aFormOfAddressStillTellsTwoPeopleOfOneSurnameApart() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "Jane Roe met Peter Roe.\n\n\"We are leaving this town,\" Mrs. Roe said."));
    }

    @Test
    void aSurnameFindsItsOwnerWithAnArabicArticle() {
        assertEquals(
                "Samir al-Hadid",
                Texts.speaker(
                        "Samir al-Hadid was there.\n\n\"We are leaving this town,\" Hadid said."));
    }

    @Test
    void theFieldOfAnOfficeIsNoPartOfTheName() {
        assertEquals(
                "Jane Roe",
                Texts.speaker(
                        "It was shown by the vice president of Engineering Jane Roe. \"We are"
                                + " leaving this town,\" Roe said."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We are leaving this town,\" the head of the Harbour Peter Lund said.",
                "\"We are leaving this town,\" said Minister for the Harbour Peter Lund."
            })
    void theFieldOfAnOfficeBehindAnArticleIsNoPartOfTheName(String text) {
        assertEquals("Peter Lund", Texts.speaker(text));
    }

    @Test
    void aHouseThatSomebodyIsInChargeOfIsNotThem() {
        assertEquals(
                "Saint Mary Foundation",
                Texts.speaker(
                        "They asked the head of the Saint Mary Foundation. \"We are leaving this"
                                + " town,\" the Saint Mary Foundation said."));
    }

    @Test
    void aPronounStandsForNoBodyOfTwoPlainWords() {
        assertEquals(
                "Sorrel Vintar",
                Texts.speaker(
                        "Sorrel Vintar was there. Ember Hat had bought a rival.\n\n\"We are leaving"
                                + " this town,\" she said."));
    }

    @Test
    void aHouseNamedAfterSomebodyKeepsItsName() {
        assertEquals(
                "Bank of Nova Jane",
                Texts.speaker("\"We are leaving this town,\" said the Bank of Nova Jane."));
    }

    @Test
    void aPartyAmongTheWordsBeforeANameIsNoPartOfIt() {
        assertEquals(
                "Jane Roe",
                Texts.speaker("\"We are leaving this town,\" House Republican Jane Roe said."));
    }

    @Test
    void aJuniorIsNotHisFather() {
        assertEquals(
                List.of("Tom Roe Jr.", "Tom Roe Sr."),
                Texts.speakers(
                        "\"We are leaving this town,\" said Tom Roe Jr.\n\n\"I am staying in this"
                                + " town,\" said his father, Tom Roe Sr."));
    }

    @Test
    void membersOfAFamilyAreToldApartByTheirGivenNames() {
        assertEquals(
                List.of("Jane Roe", "Peter Roe", "Jane Roe"),
                Texts.speakers(
                        "\"We are leaving this town,\" said Jane Roe.\n\n\"I am staying in this"
                                + " town,\" said her brother, Peter Roe.\n\n\"He always says"
                                + " that,\" Jane Roe said."));
    }

    @Test
    void anOrganisationThatSharesAWordWithAPersonIsAnother() {
        assertEquals(
                List.of("Jane Roe", "Roe Pumps Inc."),
                Texts.speakers(
                        "\"We are leaving this town,\" said Jane Roe.\n\n\"The plant is closed"
                                + " for good,\" Roe Pumps Inc. said."));
    }

    @Test
    void aNameInCapitalsIsPrintedAsTheTextPrintsIt() {
        assertEquals(
                "Hadley Marrow",
                Texts.speaker(
                        "HADLEY MARROW SELLS MILLS\n\nHadley Marrow sold all mills.\n\n\"We are"
                                + " leaving this town,\" Marrow said."));
    }

    @Test
    void aNameThatStandsInCapitalsOnlyIsFoundToo() {
        assertEquals(
                "JANE ROE",
                Texts.speaker("JANE ROE, Acme: \"We are leaving this town for good.\""));
    }

    @Test
    void thePlaceOfADatelineDoesNotSpeak() {
        for (String place : List.of("NORDHAVEN, March 6 - ", "NORDHAVEN (NW) — ")) {
            assertEquals(
                    "Acme Group Inc",
                    Texts.speaker(
                            place
                                    + "Acme Group Inc said it expects \"much better profits in"
                                    + " the spring.\""),
                    place);
        }
    }

    @Test
    void aNameInCapitalsBeforeADashInsideASentenceMaySpeak() {
        assertEquals(
                "ACME",
                Texts.speaker("ACME said on Monday - late - that \"we are leaving this town.\""));
    }

    @Test
    void wordsOfAHeadlineArePeopleOnlyWhereTheTextSaysSo() {
        assertEquals(
                "he",
                Texts.speaker(
                        "Kernel Builders Support Penguins In Winter\n\nOne of them lives in"
                                + " Bonn.\n\n\"I am leaving this town,\" he said."));
    }
}
