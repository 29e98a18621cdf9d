package dev.dateline.gold;

import static dev.dateline.gold.Construction.ACCORDING_TO;
import static dev.dateline.gold.Construction.NOUN;
import static dev.dateline.gold.Construction.NO_VERB;
import static dev.dateline.gold.Construction.PRONOUN;
import static dev.dateline.gold.Construction.SAID_X;
import static dev.dateline.gold.Construction.SECOND_HALF;
import static dev.dateline.gold.Construction.TWEET;
import static dev.dateline.gold.Construction.X_SAID;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ConstructionTest {
    private static final String TEXT =
            """
            "We sold them," said Mina Okafor, "and we are glad."
            "They leak," she added. Prices were "a joke," according to Tomas Berg.
            The report: "Pumps are dear." Quillon tweeted that it was "over the moon."
            """;

    private static List<List<Construction>> constructions(GoldText gold) {
        var all = new ArrayList<List<Construction>>();
        GoldQuote before = GoldQuote.NONE;
        for (GoldQuote quote : gold.article().quotes()) {
            all.add(Construction.of(quote, before, TEXT));
            before = quote;
        }
        return all;
    }

    @Test
    void whereCueAndSpeakerStandTellsHowASpeakerIsGiven() {
        var gold =
                new GoldText("pumps", TEXT)
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
                constructions(gold));
    }

    @Test
    void withoutACueThereIsNoOrder() {
        assertEquals(
                List.of(List.of()),
                constructions(new GoldText("pumps", TEXT).said("They leak,", "Mina Okafor")));
    }
}
