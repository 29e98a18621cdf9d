package dev.dateline.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/// How often quotations are right, span and speaker, that are believed to be so with a certain
/// confidence.
final class CalibrationCurve {
    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] correct = new int[BINS];
    private final double[] confidenceSums = new double[BINS];

    void add(double confidence, boolean isRight) {
        int step = Math.min(BINS - 1, (int) (BINS * confidence));
        counts[step]++;
        correct[step] += isRight ? 1 : 0;
        confidenceSums[step] += confidence;
    }

    /// From the least to the most believed tenth, those without predictions left out.
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
