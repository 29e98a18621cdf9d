package dev.dateline.quote;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// Weights in the making: gradient steps that shrink as a weight's own gradients add up (AdaGrad,
/// Duchi and others, 2011).
final class Learner {
    private final float[] weights;
    private final float[] squares;
    private final double rate;
    private final Set<String> without;
    private final LinearModel model;

    /// Learns nothing about the feature templates `without`.
    Learner(int bits, double rate, Set<String> without) {
        weights = new float[1 << bits];
        squares = new float[1 << bits];
        this.rate = rate;
        this.without = without;
        model = new LinearModel(weights, without);
    }

    /// One with the mean of the weights of several of the same size; it learns no more.
    static Learner mean(List<Learner> learners) {
        int bits = Integer.numberOfTrailingZeros(learners.getFirst().weights.length);
        var mean = new Learner(bits, 0, learners.getFirst().without);
        for (Learner learner : learners) {
            for (int i = 0; i < mean.weights.length; i++) {
                mean.weights[i] += learner.weights[i] / learners.size();
            }
        }
        return mean;
    }

    LinearModel model() {
        return model;
    }

    /// A model of all weights times `scale`: less than 1 spreads its belief wider.
    LinearModel scaled(double scale) {
        var scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] * scale);
        }
        return new LinearModel(scaled, without);
    }

    /// One step along `gradient` for every feature.
    void learn(Features features, double gradient) {
        for (int i = 0; i < features.size(); i++) {
            int slot = model.slot(features.hash(i));
            squares[slot] += (float) (gradient * gradient);
            weights[slot] += (float) (rate * gradient / Math.sqrt(squares[slot] + 1e-8));
        }
    }

    /// The file of a model of all weights times `scale`, those that hardly count as zero.
    byte[] file(double scale) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(weights.length);
            for (float weight : weights) {
                float scaled = (float) (weight * scale);
                out.writeShort(Float.floatToFloat16(Math.abs(scaled) < 0.01f ? 0 : scaled));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
