package dev.dateline.quote.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.mention.AnalyzedArticle;
import dev.dateline.quote.mention.Cue;
import dev.dateline.quote.mention.EntityMention;
import dev.dateline.quote.span.QuotedSpanScanner;
import dev.dateline.quote.speaker.Attribution;
import dev.dateline.quote.speaker.AttributionRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class QuotationClassifierTest {
    @Test
    void rejectsScareQuotes() {
        assertEquals(List.of(), QuoteTestArticles.quotes("The \"smart\" kettle is here."));
    }

    @Test
    void acceptsSingleSpokenWord() {
        assertEquals(
                "Jane Roe", QuoteTestArticles.speaker("Jane Roe called the kettle \"smart\"."));
    }

    @Test
    void rejectsTitles() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes("The film \"A Long Way to the Kettle\" opens in May."));
    }

    @Test
    void rejectsCode() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes(
                        "Run \"for (x in list) { print(x); }\" and wait, the manual says."));
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes("It says this: names = \"all of those we know so far.\""));
    }

    @Test
    void rejectsConfigurationValue() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes(
                        "Ask for it:\n\nmessage: \"What shall we call the file?\",\n\nand go."));
    }

    @Test
    void acceptsSentenceAfterColon() {
        assertEquals(
                List.of("We are leaving this town."),
                QuoteTestArticles.words(
                        QuoteTestArticles.quotes("Roe: \"We are leaving this town.\"")));
    }

    @Test
    void rejectsSpanWithoutLetters() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes("The default is \"\" and Jane Roe said \"...\"."));
    }

    @Test
    void acceptsSentenceWithBrackets() {
        assertEquals(
                1,
                QuoteTestArticles.quotes(
                                "\"We (the team) are leaving this old town now,\" said Jane Roe.")
                        .size());
    }

    @Test
    void rejectsShortSpanWithoutProbableSpeaker() {
        assertFalse(
                accepts("Jane Roe set the knob to \"mild heat\".", AttributionRule.SUBJECT, 0.1));
    }

    @Test
    void acceptsShortSpanWithProbableSpeaker() {
        assertTrue(
                accepts("Jane Roe set the knob to \"mild heat\".", AttributionRule.SUBJECT, 0.2));
    }

    @Test
    void acceptsLongSpanWithoutProbableSpeaker() {
        assertTrue(
                accepts(
                        "Jane Roe set \"the knob to mild heat at last\".",
                        AttributionRule.SUBJECT,
                        0.1));
    }

    @Test
    void rejectsCodeByContext() {
        for (String code :
                List.of(
                        "Set ENABLE=\"yes to all\" and restart.",
                        "It calls print(\"hello my world\") twice.",
                        "\"scripts\": { \"test\": \"run all of them\" }",
                        "Jane Roe said that \"get_tree\" is slow.",
                        "Then \"/etc/fstab\", Jane Roe said, is read.")) {
            assertEquals(List.of(), QuoteTestArticles.words(QuoteTestArticles.quotes(code)), code);
        }
    }

    @Test
    void acceptsEditorialBrackets() {
        for (String words :
                List.of(
                        "love[s] what [they] do here and",
                        "leave (now) and [never] come back,",
                        "get the f*** out of here,")) {
            assertEquals(
                    List.of(words),
                    QuoteTestArticles.words(
                            QuoteTestArticles.quotes("\"" + words + "\" said Jane Roe.")),
                    words);
        }
    }

    @Test
    void rejectsNickname() {
        assertEquals(
                List.of("We are leaving this town for good,"),
                QuoteTestArticles.words(
                        QuoteTestArticles.quotes(
                                "\"We are leaving this town for good,\" said Marta \"Bee\" Roe of"
                                        + " Acme.")));
    }

    @Test
    void acceptsShortSpanWithCopularClause() {
        for (String text :
                List.of(
                        "\"It is the points,\" was what Jane Roe heard.",
                        "Jane Roe, who works for Acme, waited at the counter. \"It is the points,\""
                                + " was what Roe heard.",
                        "\"Not our fault,\" came the answer from Acme.",
                        "\"Not yet,\" was all that Jane Roe would say.",
                        "\"Too late,\" is how Jane Roe puts it.")) {
            assertEquals(1, QuoteTestArticles.quotes(text).size(), text);
        }
    }

    @Test
    void rejectsLabelsWithComma() {
        for (String text :
                List.of(
                        "The button \"redeem,\" once green, was what Jane Roe looked for.",
                        "A column called \"value,\" was what Jane Roe missed.")) {
            assertEquals(List.of(), QuoteTestArticles.words(QuoteTestArticles.quotes(text)), text);
        }
    }

    @Test
    void acceptsSentenceAboutCode() {
        assertEquals(
                "The tree is read with get_tree and no lock",
                QuoteTestArticles.quote(
                                "\"The tree is read with get_tree and no lock,\" said Jane Roe.")
                        .text()
                        .replace(",", ""));
    }

    @Test
    void rejectsNamesOfThings() {
        assertEquals(
                List.of(),
                QuoteTestArticles.quotes(
                        "Jane Roe says that one must press the button \"try again\" first."));
    }

    @Test
    void rejectsHypotheticalSpeech() {
        for (String text :
                List.of(
                        "You might say, \"We are leaving this town now.\" Don't.",
                        "You may be thinking, \"But my files are old.\" They are not.",
                        "Don't ask your users, \"Where do you keep your files?\" They do not"
                                + " know.",
                        "Imagine that somebody asks, \"Where do I find my old files?\" What do"
                                + " you say?")) {
            assertEquals(List.of(), QuoteTestArticles.words(QuoteTestArticles.quotes(text)), text);
        }
    }

    @Test
    void acceptsSpeechAboutPossibilities() {
        for (String text :
                List.of(
                        "A user asked Jane Roe, \"Where do I find my old files?\" She sent the"
                                + " link.",
                        "Jane Roe thought of her users. \"You may find your old files there,\" she"
                                + " said.",
                        "When somebody asked, Jane Roe said, \"They are where you left them.\"")) {
            assertEquals(1, QuoteTestArticles.quotes(text).size(), text);
        }
    }

    /// Returns whether the only quoted span of a text is accepted, given its speaker's probability.
    ///
    /// The span is certainly a quotation and the first mention is its speaker.
    private static boolean accepts(String text, AttributionRule rule, double likelihood) {
        var article = QuoteTestArticles.article(text);
        AnalyzedArticle reading = AnalyzedArticle.of(article, QuotedSpanScanner.scan(article));
        EntityMention mention = reading.mentions().getFirst().all().getFirst();
        var speaker = Optional.of(new Attribution(mention, Cue.NONE, rule, likelihood));
        return QuotationClassifier.accepts(reading.spanContexts().getFirst(), speaker, 1);
    }
}
