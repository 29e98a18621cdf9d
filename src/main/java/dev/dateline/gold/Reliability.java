package dev.dateline.gold;

import java.util.List;
import java.util.stream.IntStream;

/// How often quotations are right, span and speaker, that are believed to be so with a certain
/// confidence.
final class Reliability {
    private static final int STEPS = 10;

    private final int[] all = new int[STEPS];
    private final int[] right = new int[STEPS];
    private final double[] believed = new double[STEPS];

    void add(double confidence, boolean isRight) {
        int step = Math.min(STEPS - 1, (int) (STEPS * confidence));
        all[step]++;
        right[step] += isRight ? 1 : 0;
        believed[step] += confidence;
    }

    /// From the least to the most believed tenth, those without predictions left out.
    List<Belief> beliefs() {
        return IntStream.range(0, STEPS)
                .filter(i -> all[i] > 0)
                .mapToObj(i -> new Belief(believed[i] / all[i], (double) right[i] / all[i], all[i]))
                .toList();
    }
}
