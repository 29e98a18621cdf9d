package dev.dateline.quote.speaker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class PronounResolverTest {
    @Test
    void resolvesToLastSubjectOfGender() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe met Peter Doe in Rome.\n\n\"We are leaving this town,\" she"
                                + " said."));
    }

    @Test
    void resolvesToSurnameThatSpoke() {
        String heSaid = "\n\n\"We are leaving this town,\" he said.";
        Speaker speaker = QuoteTestArticles.quote("Ollendorf said it was late." + heSaid).speaker();
        assertEquals("Ollendorf", speaker.name());
        assertEquals(Speaker.Kind.PERSON, speaker.kind());
        assertEquals("he", QuoteTestArticles.speaker("Rain fell on Ollendorf." + heSaid));
        assertEquals(
                "Peter Doe",
                QuoteTestArticles.speaker(
                        "Peter Doe was late. Acmecorp said it was late, too." + heSaid));
    }

    @Test
    void keepsPronounAsMention() {
        Quote quote =
                QuoteTestArticles.quote(
                        "Jane Roe was there. \"We are leaving this town,\" she said.");
        assertEquals("she", quote.speaker().mention().text());
    }

    @Test
    void resolvesWhoToNameBefore() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "The firm lost Jane Roe, who said that \"we are leaving this town for"
                                + " good.\""));
    }

    @Test
    void resolvesWhoToNounBefore() {
        assertEquals(
                "engineers",
                QuoteTestArticles.speaker(
                        "The plant is run by engineers who said that \"we are leaving this town for"
                                + " good.\""));
    }

    @Test
    void resolvesSecondWhoLikeFirst() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "The firm lost Jane Roe, who built its mill and who said that \"we are"
                                + " leaving this town for good.\""));
    }

    @Test
    void unresolvedWhoIsNobody() {
        for (String text :
                List.of(
                        "Who said that \"we are leaving this town for good,\" then?",
                        "Of those who said that \"we are leaving this town,\" none left.")) {
            QuoteTestArticles.speakers(text)
                    .forEach(name -> assertNotEquals("who", name.toLowerCase(Locale.ROOT), text));
        }
    }

    @Test
    void resolvesToUnnamedSpeaker() {
        assertEquals(
                "official",
                QuoteTestArticles.speaker(
                        "Peter Doe was there. An official said that it was over. \"We are leaving"
                                + " this town,\" he said."));
    }

    @Test
    void resolvesWhoToOneOfThem() {
        Speaker speaker =
                QuoteTestArticles.quote(
                                "Forty engineers of Acme were there. One of them, who asked not to"
                                        + " be named, said: \"We are leaving this town.\"")
                        .speaker();
        assertEquals("One of them", speaker.name());
        assertEquals("One of them", speaker.mention().text());
        assertEquals(Speaker.Kind.UNNAMED, speaker.kind());
    }

    @Test
    void prefersLastSpeakerToPersonMentioned() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "Jane Roe said that Mary Doe was late. \"We are leaving this town,\" she"
                                + " added."));
    }

    @Test
    void ignoresThingsWithTwoWordNames() {
        assertEquals(
                "Peter Doe",
                QuoteTestArticles.speaker(
                        "Peter Doe showed a machine. Northern Rake Mk runs on it. \"We are leaving"
                                + " this town,\" he said."));
    }

    @Test
    void resolvesToOnlyPersonOfSentence() {
        assertEquals(
                "Jane Roe",
                QuoteTestArticles.speaker(
                        "The letter came from Jane Roe. \"We are leaving this town,\" she said."));
    }

    @Test
    void ignoresOrganisationsOfCommonWords() {
        assertEquals(
                "Sorrel Vintar",
                QuoteTestArticles.speaker(
                        "Sorrel Vintar was there. Ember Hat had bought a rival.\n\n\"We are leaving"
                                + " this town,\" she said."));
    }
}
