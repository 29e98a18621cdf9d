package dev.dateline.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/// Mean confidence and accuracy of predicted quotations with similar confidence.
///
/// A prediction is right if its span and its speaker are.
public record CalibrationBin(double meanConfidence, double accuracy, int predictions) {
    /// Collects predictions into ten bins by their confidence.
    static final class Collector {
        private static final int BINS = 10;

        private final int[] counts = new int[BINS];
        private final int[] correct = new int[BINS];
        private final double[] confidenceSums = new double[BINS];

        void add(double confidence, boolean isCorrect) {
            int bin = Math.min(BINS - 1, (int) (BINS * confidence));
            counts[bin]++;
            correct[bin] += isCorrect ? 1 : 0;
            confidenceSums[bin] += confidence;
        }

        /// Returns the bins that have predictions, in ascending order of confidence.
        List<CalibrationBin> bins() {
            return IntStream.range(0, BINS)
                    .filter(i -> counts[i] > 0)
                    .mapToObj(i ->
                            new CalibrationBin(
                                    confidenceSums[i] / counts[i],
                                    (double) correct[i] / counts[i],
                                    counts[i]))
                    .toList();
        }
    }
}
