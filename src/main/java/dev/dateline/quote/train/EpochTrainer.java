package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureGroup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/// Trains a linear model on shuffled examples in several epochs.
///
/// The result is the mean of several models, each learnt in a different order, which depends less
/// on any single order. The same examples always give the same model.
///
/// @param bits the binary logarithm of the number of weights
/// @param shuffles the number of models
/// @param gradientStep updates the weights for one example
record EpochTrainer<E>(
        int bits, int epochs, int shuffles, BiConsumer<E, AdaGradTrainer> gradientStep) {
    private static final double RATE = 0.05;
    private static final int SEED = 7;

    /// Returns a trainer with the weights learnt from `examples`. Works on all processors.
    AdaGradTrainer train(List<E> examples, Set<FeatureGroup> excludedGroups) {
        return AdaGradTrainer.average(
                IntStream.range(0, shuffles)
                        .parallel()
                        .mapToObj(i -> train(examples, new Random(SEED + i), excludedGroups))
                        .toList());
    }

    private AdaGradTrainer train(
            List<E> examples, Random random, Set<FeatureGroup> excludedGroups) {
        var trainer = new AdaGradTrainer(bits, RATE, excludedGroups);
        var shuffled = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(example -> gradientStep.accept(example, trainer));
        }
        return trainer;
    }
}
