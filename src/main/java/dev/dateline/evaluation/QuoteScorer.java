package dev.dateline.evaluation;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldQuote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares what was found in articles with what their annotators marked.
///
/// A prediction that answers nothing is no error where the gold leaves it open what stands there. A
/// quotation with a nested cue counts for being found but not for its speaker.
final class QuoteScorer {
    private static final double MIN_UNDECIDED_OVERLAP = 0.5;

    private final ScoreCounts counts = new ScoreCounts();
    private final CalibrationCurve calibration = new CalibrationCurve();
    private final RulePrecisionCounter rulePrecisions = new RulePrecisionCounter();

    ScoreCounts counts() {
        return counts;
    }

    CalibrationCurve calibration() {
        return calibration;
    }

    RulePrecisionCounter rulePrecisions() {
        return rulePrecisions;
    }

    void add(GoldArticle gold, List<PredictedQuote> found) {
        List<PredictedQuote> predictions = pieces(gold.text(), found);
        var exact = QuoteAlignment.exact(gold.quotes(), predictions);
        var mostly = QuoteAlignment.overlapping(gold.quotes(), predictions);
        GoldQuote before = GoldQuote.NONE;
        for (GoldQuote quote : gold.quotes()) {
            var groups = new ArrayList<>(QuoteGroups.of(gold, quote));
            AttributionPattern.of(quote, before, gold.text()).forEach(c -> groups.add(c.group()));
            before = quote;
            countFound(exact.predictionFor(quote), mostly.predictionFor(quote), groups);
            if (!quote.nestedReportingClause()) {
                boolean exactly = verdict(exact.predictionFor(quote), quote, gold).strict();
                countSpeaker(quote, mostly.predictionFor(quote), exactly, gold, groups);
            }
        }
        for (PredictedQuote prediction : predictions) {
            boolean open = isUndecided(gold, prediction);
            countPrediction(gold, prediction, mostly.goldFor(prediction), open);
            Optional<GoldQuote> question = exact.goldFor(prediction);
            if (question.isPresent() || !open) {
                count(ScoreCount.PREDICTED_EXACT, QuoteGroups.of(gold, prediction, question));
            }
        }
    }

    /// Each stretch once, in the order found.
    private static List<PredictedQuote> pieces(String text, List<PredictedQuote> found) {
        Map<TextSpan, PredictedQuote> pieces = new LinkedHashMap<>();
        for (PredictedQuote prediction : found) {
            prediction.splitByLine(text).forEach(p -> pieces.putIfAbsent(p.span(), p));
        }
        return new ArrayList<>(pieces.values());
    }

    private static boolean isUndecided(GoldArticle gold, PredictedQuote prediction) {
        return gold.undecidedSpans().stream()
                .anyMatch(span ->
                        QuoteAlignment.overlap(span, prediction.span()) >= MIN_UNDECIDED_OVERLAP);
    }

    private static SpeakerVerdict verdict(
            Optional<PredictedQuote> answer, GoldQuote quote, GoldArticle gold) {
        return answer.map(a -> SpeakerVerdict.of(quote, a, gold.text()))
                .orElse(SpeakerVerdict.WRONG);
    }

    private void countFound(
            Optional<PredictedQuote> exact, Optional<PredictedQuote> mostly, List<String> groups) {
        count(ScoreCount.GOLD, groups);
        countIf(exact.isPresent(), ScoreCount.FOUND_EXACT, groups);
        countIf(mostly.isPresent(), ScoreCount.FOUND, groups);
    }

    private void countSpeaker(
            GoldQuote quote,
            Optional<PredictedQuote> answer,
            boolean rightExactly,
            GoldArticle gold,
            List<String> groups) {
        SpeakerVerdict verdict = verdict(answer, quote, gold);
        count(ScoreCount.GOLD_SPEAKER, groups);
        countIf(verdict.strict(), ScoreCount.CORRECT, groups);
        countIf(verdict.lenient(), ScoreCount.CORRECT_LENIENT, groups);
        countIf(rightExactly, ScoreCount.CORRECT_EXACT, groups);
        if (answer.isPresent() && !quote.speaker().isNobody()) {
            count(ScoreCount.ATTRIBUTED, groups);
            countIf(verdict.strict(), ScoreCount.ATTRIBUTED_CORRECT, groups);
            countIf(verdict.lenient(), ScoreCount.ATTRIBUTED_LENIENT, groups);
        }
        String name = quote.speaker().fullName();
        if (!name.isEmpty()) {
            count(ScoreCount.NAMED, groups);
            countIf(answer.isPresent(), ScoreCount.NAMED_FOUND, groups);
            boolean right =
                    answer.map(a -> GoldNameMatcher.isSameFullName(a.speaker(), name))
                            .orElse(false);
            countIf(right, ScoreCount.NAMED_CORRECT, groups);
        }
    }

    private void countPrediction(
            GoldArticle gold,
            PredictedQuote prediction,
            Optional<GoldQuote> question,
            boolean open) {
        if (question.isEmpty() && open) {
            return;
        }
        List<String> groups = QuoteGroups.of(gold, prediction, question);
        count(ScoreCount.PREDICTED, groups);
        if (question.map(GoldQuote::nestedReportingClause).orElse(false)) {
            return;
        }
        count(ScoreCount.PREDICTED_SPEAKER, groups);
        boolean right =
                question.map(q -> SpeakerVerdict.of(q, prediction, gold.text()).strict())
                        .orElse(false);
        calibration.add(prediction.confidence(), right);
        rulePrecisions.add(prediction.rule(), right);
    }

    private void count(ScoreCount count, List<String> groups) {
        groups.forEach(group -> counts.add(count, group));
    }

    private void countIf(boolean condition, ScoreCount count, List<String> groups) {
        if (condition) {
            count(count, groups);
        }
    }
}
