package dev.dateline.evaluation;

import dev.dateline.article.TextSpan;
import dev.dateline.evaluation.ScoreCounts.Count;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldQuote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Compares predicted quotations with gold quotations and counts the predictions whose span or
/// speaker agrees.
///
/// A prediction without a gold quotation is no error if the annotators left its span undecided. A
/// quotation with a nested reporting clause counts for its span but not for its speaker.
final class QuoteScorer {
    private static final double MIN_UNDECIDED_OVERLAP = 0.5;

    private final ScoreCounts counts = new ScoreCounts();
    private final CalibrationBin.Collector calibration = new CalibrationBin.Collector();
    private final RulePrecision.Counter rulePrecisions = new RulePrecision.Counter();

    ScoreCounts counts() {
        return counts;
    }

    List<CalibrationBin> calibration() {
        return calibration.bins();
    }

    List<RulePrecision> rulePrecisions() {
        return rulePrecisions.precisions();
    }

    /// Counts the quotations and predictions of one article.
    void add(GoldArticle article, List<PredictedQuote> found) {
        List<PredictedQuote> predictions = splitByLine(article.text(), found);
        var exact = QuoteAlignment.exact(article.quotes(), predictions);
        var overlapping = QuoteAlignment.overlapping(article.quotes(), predictions);
        GoldQuote previous = GoldQuote.NONE;
        for (GoldQuote quote : article.quotes()) {
            var groups = new ArrayList<>(QuoteGroups.of(article, quote));
            AttributionPattern.of(quote, previous, article.text())
                    .forEach(pattern -> groups.add(pattern.group()));
            previous = quote;
            count(Count.GOLD, groups);
            countIf(exact.predictionFor(quote).isPresent(), Count.FOUND_EXACT, groups);
            countIf(overlapping.predictionFor(quote).isPresent(), Count.FOUND, groups);
            if (!quote.hasNestedReportingClause()) {
                boolean exactlyCorrect =
                        verdict(quote, exact.predictionFor(quote), article).strict();
                countIf(exactlyCorrect, Count.CORRECT_EXACT, groups);
                countSpeaker(quote, overlapping.predictionFor(quote), article, groups);
            }
        }
        for (PredictedQuote prediction : predictions) {
            boolean undecided = isUndecided(article, prediction);
            Optional<GoldQuote> gold = overlapping.goldFor(prediction);
            if (gold.isPresent() || !undecided) {
                countPrediction(article, prediction, gold);
            }
            Optional<GoldQuote> exactGold = exact.goldFor(prediction);
            if (exactGold.isPresent() || !undecided) {
                count(Count.PREDICTED_EXACT, QuoteGroups.of(article, prediction, exactGold));
            }
        }
    }

    /// Splits all predictions at line ends and returns the parts in order, each span only once.
    private static List<PredictedQuote> splitByLine(String text, List<PredictedQuote> found) {
        Map<TextSpan, PredictedQuote> lines = new LinkedHashMap<>();
        for (PredictedQuote prediction : found) {
            prediction.splitByLine(text).forEach(line -> lines.putIfAbsent(line.span(), line));
        }
        return new ArrayList<>(lines.values());
    }

    private static boolean isUndecided(GoldArticle article, PredictedQuote prediction) {
        return article.undecidedSpans().stream()
                .anyMatch(span ->
                        QuoteAlignment.overlap(span, prediction.span()) >= MIN_UNDECIDED_OVERLAP);
    }

    private static SpeakerVerdict verdict(
            GoldQuote quote, Optional<PredictedQuote> prediction, GoldArticle article) {
        return prediction
                .map(p -> SpeakerVerdict.of(quote, p, article.text()))
                .orElse(SpeakerVerdict.WRONG);
    }

    private void countSpeaker(
            GoldQuote quote,
            Optional<PredictedQuote> prediction,
            GoldArticle article,
            List<String> groups) {
        SpeakerVerdict verdict = verdict(quote, prediction, article);
        count(Count.GOLD_SPEAKER, groups);
        countIf(verdict.strict(), Count.CORRECT, groups);
        countIf(verdict.lenient(), Count.CORRECT_LENIENT, groups);
        if (prediction.isPresent() && !quote.speaker().isNobody()) {
            count(Count.ATTRIBUTED, groups);
            countIf(verdict.strict(), Count.ATTRIBUTED_CORRECT, groups);
            countIf(verdict.lenient(), Count.ATTRIBUTED_LENIENT, groups);
        }
        String name = quote.speaker().fullName();
        if (!name.isEmpty()) {
            boolean correct =
                    prediction
                            .map(p -> GoldNameMatcher.isSameFullName(p.speaker(), name))
                            .orElse(false);
            count(Count.NAMED, groups);
            countIf(prediction.isPresent(), Count.NAMED_FOUND, groups);
            countIf(correct, Count.NAMED_CORRECT, groups);
        }
    }

    private void countPrediction(
            GoldArticle article, PredictedQuote prediction, Optional<GoldQuote> gold) {
        List<String> groups = QuoteGroups.of(article, prediction, gold);
        count(Count.PREDICTED, groups);
        if (gold.isPresent() && gold.get().hasNestedReportingClause()) {
            return;
        }
        count(Count.PREDICTED_SPEAKER, groups);
        boolean correct =
                gold.map(quote -> SpeakerVerdict.of(quote, prediction, article.text()).strict())
                        .orElse(false);
        calibration.add(prediction.confidence(), correct);
        rulePrecisions.add(prediction.rule(), correct);
    }

    private void count(Count count, List<String> groups) {
        groups.forEach(group -> counts.add(count, group));
    }

    private void countIf(boolean condition, Count count, List<String> groups) {
        if (condition) {
            count(count, groups);
        }
    }
}
