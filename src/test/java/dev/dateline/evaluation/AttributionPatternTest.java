package dev.dateline.evaluation;

import static dev.dateline.evaluation.AttributionPattern.ACCORDING_TO;
import static dev.dateline.evaluation.AttributionPattern.NOUN;
import static dev.dateline.evaluation.AttributionPattern.NO_VERB;
import static dev.dateline.evaluation.AttributionPattern.PRONOUN;
import static dev.dateline.evaluation.AttributionPattern.SAID_X;
import static dev.dateline.evaluation.AttributionPattern.SECOND_HALF;
import static dev.dateline.evaluation.AttributionPattern.TWEET;
import static dev.dateline.evaluation.AttributionPattern.X_SAID;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.gold.GoldLineBuilder;
import dev.dateline.gold.GoldQuote;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class AttributionPatternTest {
    private static final String TEXT =
            """
            "We sold them," said Mina Okafor, "and we are glad."
            "They leak," she added. Prices were "a joke," according to Tomas Berg.
            The report: "Pumps are dear." Quillon tweeted that it was "over the moon."
            """;

    private static List<List<AttributionPattern>> patterns(GoldLineBuilder gold) {
        var all = new ArrayList<List<AttributionPattern>>();
        GoldQuote before = GoldQuote.NONE;
        for (GoldQuote quote : gold.article().quotes()) {
            all.add(AttributionPattern.of(quote, before, TEXT));
            before = quote;
        }
        return all;
    }

    @Test
    void classifiesByPositionOfCueAndSpeaker() {
        var gold =
                new GoldLineBuilder("pumps", TEXT)
                        .said("We sold them,", "Mina Okafor")
                        .cue("said")
                        .said("and we are glad.", "Mina Okafor")
                        .cue("said")
                        .said("They leak,", "pronoun", "she", "")
                        .cue("added")
                        .said("a joke,", "Tomas Berg")
                        .cue("according to")
                        .said("Pumps are dear.", "nominal", "report", "")
                        .cue(":")
                        .said("over the moon.", "org", "Quillon", "")
                        .cue("tweeted");
        assertEquals(
                List.of(
                        List.of(SAID_X),
                        List.of(SECOND_HALF),
                        List.of(X_SAID, PRONOUN),
                        List.of(SAID_X, ACCORDING_TO),
                        List.of(NOUN, NO_VERB),
                        List.of(NOUN, TWEET)),
                patterns(gold));
    }

    @Test
    void quotationWithoutCueHasNoPattern() {
        assertEquals(
                List.of(List.of()),
                patterns(new GoldLineBuilder("pumps", TEXT).said("They leak,", "Mina Okafor")));
    }
}
