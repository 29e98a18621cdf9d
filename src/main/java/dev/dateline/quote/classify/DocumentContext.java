package dev.dateline.quote.classify;

import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;
import dev.dateline.quote.text.SpanContext;

import java.util.List;

/// Extracts features from the scores of the other quoted spans of an article.
///
/// If the other short spans of an article are labels, a short span is probably a label too.
public final class DocumentContext {
    private static final int STEPS = 10;

    private final boolean[] shortSpans;
    private final double[] probabilities;
    private final double probabilitySum;
    private final double shortProbabilitySum;
    private final int shortCount;

    /// Creates the context of an article's quoted spans.
    ///
    /// @param scores the log odds of each span that it is a quotation, by itself
    public DocumentContext(List<SpanContext> spans, double[] scores) {
        shortSpans = new boolean[scores.length];
        probabilities = new double[scores.length];
        double sum = 0;
        double shortSum = 0;
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            shortSpans[i] = QuotationClassifier.isShort(spans.get(i));
            probabilities[i] = LinearModel.probability(scores[i]);
            sum += probabilities[i];
            shortSum += shortSpans[i] ? probabilities[i] : 0;
            count += shortSpans[i] ? 1 : 0;
        }
        probabilitySum = sum;
        shortProbabilitySum = shortSum;
        shortCount = count;
    }

    /// Replaces the content of `out` with the features of span `i`.
    public void extract(int i, FeatureVector out) {
        int own = shortSpans[i] ? 1 : 0;
        int mean = meanBucket(probabilitySum - probabilities[i], shortSpans.length - 1);
        int shortMean = meanBucket(shortProbabilitySum - own * probabilities[i], shortCount - own);
        out.clear();
        out.startGroup(FeatureGroup.DOCUMENT_CONTEXT);
        out.add("company", mean, own);
        out.add("company-few", shortMean, own);
    }

    /// Returns the mean of `count` probabilities in tenths, or -1 if `count` is 0.
    private static int meanBucket(double sum, int count) {
        return count == 0 ? -1 : (int) (STEPS * Math.max(0, sum) / count);
    }
}
