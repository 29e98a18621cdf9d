package dev.dateline.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;
import dev.dateline.ui.SampleArticle;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpeakerTallyTest {
    @Test
    void putsThoseFirstWhoAreQuotedMost() {
        assertEquals(
                List.of(
                        new SpeakerTally("Ville Koski", "mayor", 2),
                        new SpeakerTally("Ann Bell", "chief executive", 1)),
                SpeakerTally.of(SampleArticle.quoted().quotes()));
    }

    @Test
    void leavesOutQuotationsOfNobody() {
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
        assertEquals(List.of(), SpeakerTally.of(List.of(nobodys)));
    }
}
