package dev.dateline.ui.article.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.testing.SampleArticle;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpeakerQuoteCountTest {
    @Test
    void mostQuotedComesFirst() {
        assertEquals(
                List.of(
                        new SpeakerQuoteCount("Ville Koski", "mayor", 2),
                        new SpeakerQuoteCount("Ann Bell", "chief executive", 1)),
                SpeakerQuoteCount.of(SampleArticle.quoted().quotes()));
    }

    @Test
    void skipsQuotesWithoutSpeaker() {
        Quote quote = SampleArticle.quoted().quotes().getFirst();
        var nobodys =
                new Quote(
                        quote.span(),
                        quote.text(),
                        false,
                        Speaker.NOBODY,
                        quote.cue(),
                        0,
                        quote.rule());
        assertEquals(List.of(), SpeakerQuoteCount.of(List.of(nobodys)));
    }
}
