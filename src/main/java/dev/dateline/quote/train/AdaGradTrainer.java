package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// Weights in the making: gradient steps that shrink as a weight's own gradients add up (AdaGrad,
/// Duchi and others, 2011).
final class AdaGradTrainer {
    private final float[] weights;
    private final float[] squaredGradients;
    private final double rate;
    private final Set<String> excludedTemplates;
    private final LinearModel model;

    /// Learns nothing about the feature templates `without`.
    AdaGradTrainer(int bits, double rate, Set<String> without) {
        weights = new float[1 << bits];
        squaredGradients = new float[1 << bits];
        this.rate = rate;
        this.excludedTemplates = without;
        model = new LinearModel(weights, without);
    }

    /// One with the mean of the weights of several of the same size; it learns no more.
    static AdaGradTrainer average(List<AdaGradTrainer> learners) {
        int bits = Integer.numberOfTrailingZeros(learners.getFirst().weights.length);
        var mean = new AdaGradTrainer(bits, 0, learners.getFirst().excludedTemplates);
        for (AdaGradTrainer learner : learners) {
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
        return new LinearModel(scaled, excludedTemplates);
    }

    /// One step along `gradient` for every feature.
    void update(FeatureVector features, double gradient) {
        for (int i = 0; i < features.size(); i++) {
            int slot = model.slot(features.hash(i));
            squaredGradients[slot] += (float) (gradient * gradient);
            weights[slot] += (float) (rate * gradient / Math.sqrt(squaredGradients[slot] + 1e-8));
        }
    }

    /// The file of a model of all weights times `scale`, those that hardly count as zero.
    byte[] toBytes(double scale) {
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
