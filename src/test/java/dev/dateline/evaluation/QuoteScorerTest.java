package dev.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldLineBuilder;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuoteScorerTest {
    private static final String TEXT =
            """
            "We sold the pumps 😀 in Leeds," said Mina Okafor of Quillon.
            Harrowgate was "glad to be rid of them," she said.
            "Nobody asked us," said Jonas Okafor, her brother.
            """;
    private static final String FIRST = "We sold the pumps 😀 in Leeds,";
    private static final String SECOND = "glad to be rid of them,";
    private static final String THIRD = "Nobody asked us,";

    private static GoldLineBuilder gold() {
        return new GoldLineBuilder("pumps", TEXT)
                .said(FIRST, "Mina Okafor")
                .said(SECOND, "pronoun", "she", "Mina Okafor")
                .said(THIRD, "Jonas Okafor");
    }

    private static PredictedQuote found(String words, String speaker, String mention) {
        return new PredictedQuote(span(words), speaker, span(mention), "colon", 1);
    }

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static Score score(GoldLineBuilder gold, PredictedQuote... found) {
        return score(QuoteGroups.ALL, gold, found);
    }

    private static Score score(String group, GoldLineBuilder gold, PredictedQuote... found) {
        var scorer = new QuoteScorer();
        scorer.add(gold.article(), List.of(found));
        return scorer.counts().score(group);
    }

    @Test
    void perfectPredictionsScoreOne() {
        Score score =
                score(
                        gold(),
                        found(FIRST, "Mina Okafor", "Mina Okafor"),
                        found(SECOND, "Mina Okafor", "she"),
                        found(THIRD, "Jonas Okafor", "Jonas Okafor"));
        assertEquals(1, score.exactSpans().f1());
        assertEquals(1, score.endToEnd().f1());
        assertEquals(1, score.names());
        assertEquals(3, score.named());
    }

    @Test
    void noPredictionsScoreZero() {
        Score score = score(gold());
        assertEquals(0, score.spans().f1());
        assertEquals(0, score.endToEnd().f1());
        assertEquals(0, score.speaker());
    }

    @Test
    void correctMentionCountsForSpeakerOnly() {
        Score score = score(gold(), found(SECOND, "she", "she"));
        assertEquals(1, score.speaker());
        assertEquals(0, score.names());
    }

    @Test
    void correctNameCountsWithAnyMention() {
        Score score = score(gold(), found(SECOND, "Mina Okafor", "Quillon"));
        assertEquals(1, score.speaker());
        assertEquals(1, score.namesFound());
    }

    @Test
    void surnameCountsForSpeakerOnly() {
        Score score = score(gold(), found(FIRST, "Okafor", "Quillon"));
        assertEquals(1, score.speaker());
        assertEquals(0, score.names());
    }

    @Test
    void sameSurnameIsWrongSpeaker() {
        Score score = score(gold(), found(FIRST, "Jonas Okafor", "Jonas Okafor"));
        assertEquals(0, score.speaker());
        assertEquals(1, score.spans().precision());
    }

    @Test
    void trimsMarksAndBlanks() {
        Score score = score(gold(), found("\"" + FIRST + "\" ", "Mina Okafor", "Mina Okafor"));
        assertEquals(1, score.exactSpans().precision());
    }

    @Test
    void overlapOfFourFifthsIsFoundInexactly() {
        Score score =
                score(gold(), found("We sold the pumps 😀 in L", "Mina Okafor", "Mina Okafor"));
        assertEquals(1, score.spans().precision());
        assertEquals(0, score.exactSpans().precision());
        assertEquals(1, score.speaker());
    }

    @Test
    void overlapOfHalfIsNotFound() {
        Score score = score(gold(), found("We sold the pum", "Mina Okafor", "Mina Okafor"));
        assertEquals(0, score.spans().f1());
    }

    @Test
    void splitsPredictionAtLines() {
        int end = TEXT.indexOf(" said Jonas");
        var both =
                new PredictedQuote(
                        new TextSpan(0, end), "Mina Okafor", span("Mina Okafor"), "colon", 1);
        assertEquals(3, score(gold(), both).predicted());
    }

    @Test
    void countsEqualSpansOnce() {
        Score score =
                score(
                        gold(),
                        found(FIRST, "Mina Okafor", "Mina Okafor"),
                        found(FIRST, "Quillon", "Quillon"));
        assertEquals(1, score.predicted());
        assertEquals(1, score.speaker());
    }

    @Test
    void ignoresUndecidedSpans() {
        PredictedQuote open = found("Harrowgate", "Quillon", "Quillon");
        assertEquals(1, score(gold(), open).predicted());
        assertEquals(0, score(gold().undecided("Harrowgate"), open).predicted());
    }

    @Test
    void nobodyMatchesNobodyOnly() {
        GoldLineBuilder gold = new GoldLineBuilder("pumps", TEXT).nobodySaid(FIRST);
        var nobody = new PredictedQuote(span(FIRST), "", new TextSpan(0, 0), "colon", 1);
        assertEquals(1, score(gold, nobody).endToEnd().f1());
        assertEquals(0, score(gold, found(FIRST, "she", "she")).endToEnd().f1());
        assertEquals(0, score(gold(), nobody).endToEnd().f1());
    }

    @Test
    void nestedReportingClauseCountsForSpanOnly() {
        GoldLineBuilder gold =
                new GoldLineBuilder("pumps", TEXT).said(FIRST, "Mina Okafor").nested();
        Score score = score(gold, found(FIRST, "Quillon", "Quillon"));
        assertEquals(1, score.spans().f1());
        assertEquals(0, score.attributed());
        assertEquals(0, score.endToEnd().f1());
    }

    @Test
    void countsFragmentsSeparately() {
        PredictedQuote first = found(FIRST, "Mina Okafor", "Mina Okafor");
        PredictedQuote third = found(THIRD, "Jonas Okafor", "Jonas Okafor");
        assertEquals(2 / 3.0, score(gold(), first, third).spans().recall());
        GoldLineBuilder gold =
                new GoldLineBuilder("pumps", TEXT).said(FIRST, "Mina Okafor").said("rid of", "she");
        assertEquals(1, score("full", gold, first).spans().f1());
        assertEquals(0, score("fragment", gold, first).spans().recall());
        assertEquals(1, score("fragment", gold, found("glad", "she", "she")).predicted());
    }

    @Test
    void comparesConfidenceWithAccuracy() {
        var scorer = new QuoteScorer();
        scorer.add(
                gold().article(),
                List.of(
                        new PredictedQuote(
                                span(FIRST), "Mina Okafor", span("Mina Okafor"), "colon", 0.91),
                        new PredictedQuote(span(THIRD), "Quillon", span("Quillon"), "colon", 0.93),
                        new PredictedQuote(
                                span("Harrowgate"), "Quillon", span("Quillon"), "colon", 0.25)));
        List<CalibrationBin> bins = scorer.calibration();
        assertEquals(new CalibrationBin(0.25, 0, 1), bins.getFirst());
        assertEquals(2, bins.size());
        assertEquals(0.92, bins.getLast().meanConfidence(), 1e-9);
        assertEquals(0.5, bins.getLast().accuracy());
    }
}
