package dev.dateline.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
}
