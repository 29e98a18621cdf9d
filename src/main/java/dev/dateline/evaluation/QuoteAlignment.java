package dev.dateline.evaluation;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldQuote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Pairs each gold quotation with at most one prediction, the largest overlap first.
final class QuoteAlignment {
    /// Maximum difference of start offsets and of end offsets of equal spans, in UTF-16 code units.
    private static final int TOLERANCE = 2;

    private static final double MIN_OVERLAP = 0.8;

    private final IdentityHashMap<GoldQuote, PredictedQuote> predictionsByGold =
            new IdentityHashMap<>();
    private final IdentityHashMap<PredictedQuote, GoldQuote> goldsByPrediction =
            new IdentityHashMap<>();

    private record CandidatePair(double overlap, int question, int answer) {}

    private QuoteAlignment() {}

    static QuoteAlignment exact(List<GoldQuote> quotes, List<PredictedQuote> predictions) {
        return of(
                quotes,
                predictions,
                (a, b) ->
                        Math.abs(a.start() - b.start()) <= TOLERANCE
                                && Math.abs(a.end() - b.end()) <= TOLERANCE);
    }

    static QuoteAlignment overlapping(List<GoldQuote> quotes, List<PredictedQuote> predictions) {
        return of(quotes, predictions, (a, b) -> overlap(a, b) >= MIN_OVERLAP);
    }

    private static QuoteAlignment of(
            List<GoldQuote> quotes,
            List<PredictedQuote> predictions,
            BiPredicate<TextSpan, TextSpan> test) {
        var pairs = new ArrayList<CandidatePair>();
        for (int i = 0; i < quotes.size(); i++) {
            TextSpan quote = quotes.get(i).span();
            for (int j = 0; j < predictions.size(); j++) {
                TextSpan prediction = predictions.get(j).span();
                if (quote.overlaps(prediction) && test.test(quote, prediction)) {
                    pairs.add(new CandidatePair(overlap(quote, prediction), i, j));
                }
            }
        }
        pairs.sort(
                Comparator.comparing(CandidatePair::overlap, Comparator.reverseOrder())
                        .thenComparingInt(CandidatePair::question)
                        .thenComparingInt(CandidatePair::answer));
        var pairing = new QuoteAlignment();
        for (CandidatePair pair : pairs) {
            pairing.pairUp(quotes.get(pair.question), predictions.get(pair.answer));
        }
        return pairing;
    }

    private void pairUp(GoldQuote quote, PredictedQuote prediction) {
        if (!predictionsByGold.containsKey(quote) && !goldsByPrediction.containsKey(prediction)) {
            predictionsByGold.put(quote, prediction);
            goldsByPrediction.put(prediction, quote);
        }
    }

    /// Returns the length of the intersection of two spans divided by the length of their union.
    static double overlap(TextSpan a, TextSpan b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int either = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return shared <= 0 ? 0 : (double) shared / either;
    }

    Optional<PredictedQuote> predictionFor(GoldQuote quote) {
        return Optional.ofNullable(predictionsByGold.get(quote));
    }

    Optional<GoldQuote> goldFor(PredictedQuote prediction) {
        return Optional.ofNullable(goldsByPrediction.get(prediction));
    }
}
