package dev.dateline.quote.classify;

import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.text.SpanContext;

import java.util.List;

/// What the other stretches of an article are taken for: where an article's other fragments are
/// labels, this one rather is a label too.
public final class DocumentContext {
    private static final int FEW_WORDS = 5;
    private static final int STEPS = 10;

    private final boolean[] shortSpans;
    private final double[] probabilities;
    private final double probabilitySum;
    private final double shortProbabilitySum;
    private final int shortCount;

    /// `scores` are the log odds that each of `places` is a quotation, by itself.
    public DocumentContext(List<SpanContext> places, double[] scores) {
        shortSpans = new boolean[scores.length];
        probabilities = new double[scores.length];
        double sum = 0;
        double sumOfFew = 0;
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            shortSpans[i] = places.get(i).countWords(FEW_WORDS) < FEW_WORDS;
            probabilities[i] = LinearModel.probability(scores[i]);
            sum += probabilities[i];
            sumOfFew += shortSpans[i] ? probabilities[i] : 0;
            count += shortSpans[i] ? 1 : 0;
        }
        probabilitySum = sum;
        shortProbabilitySum = sumOfFew;
        shortCount = count;
    }

    /// Puts the company of the stretch `i` into `out`.
    public void extract(int i, FeatureVector out) {
        out.clear();
        int own = shortSpans[i] ? 1 : 0;
        out.add(
                "company",
                meanBucket(probabilitySum - probabilities[i], shortSpans.length - 1),
                own);
        out.add(
                "company-few",
                meanBucket(shortProbabilitySum - own * probabilities[i], shortCount - own),
                own);
    }

    /// In steps, -1 of none.
    private static int meanBucket(double sum, int count) {
        return count == 0 ? -1 : (int) (STEPS * Math.max(0, sum) / count);
    }
}
