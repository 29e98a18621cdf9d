package dev.dateline.quote.train;

import dev.dateline.quote.model.FeatureGroup;
import dev.dateline.quote.model.FeatureVector;
import dev.dateline.quote.model.LinearModel;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/// Trains the weights of a linear model with AdaGrad (Duchi and others, 2011).
///
/// The steps of a weight shrink as its gradients add up. Not thread-safe.
final class AdaGradTrainer {
    private static final float MIN_WEIGHT = 0.01f;

    private final float[] weights;
    private final float[] squaredGradients;
    private final double rate;
    private final Set<FeatureGroup> excludedGroups;
    private final LinearModel model;
    private final FeatureVector features;

    /// Creates a trainer with `2^bits` weights, all of them 0.
    ///
    /// @param excludedGroups the groups whose features the model ignores
    AdaGradTrainer(int bits, double rate, Set<FeatureGroup> excludedGroups) {
        weights = new float[1 << bits];
        squaredGradients = new float[1 << bits];
        this.rate = rate;
        this.excludedGroups = excludedGroups;
        model = new LinearModel(weights, excludedGroups);
        features = model.newFeatureVector();
    }

    /// Returns a trainer whose weights are the means of several trainers' weights.
    ///
    /// All trainers must have the same number of weights.
    static AdaGradTrainer average(List<AdaGradTrainer> trainers) {
        AdaGradTrainer first = trainers.getFirst();
        int bits = Integer.numberOfTrailingZeros(first.weights.length);
        var mean = new AdaGradTrainer(bits, first.rate, first.excludedGroups);
        for (AdaGradTrainer trainer : trainers) {
            for (int i = 0; i < mean.weights.length; i++) {
                mean.weights[i] += trainer.weights[i] / trainers.size();
            }
        }
        return mean;
    }

    /// Returns the model with the current weights, which changes with each update.
    LinearModel model() {
        return model;
    }

    /// Returns the feature vector that all gradient steps of this trainer reuse.
    FeatureVector features() {
        return features;
    }

    /// Returns a copy of the model with all weights multiplied by `scale`.
    ///
    /// A scale less than 1 makes its probabilities flatter.
    LinearModel scaledModel(double scale) {
        var scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] * scale);
        }
        return new LinearModel(scaled, excludedGroups);
    }

    /// Moves the weights of all features in [#features()] one step along `gradient`.
    void update(double gradient) {
        for (int i = 0; i < features.size(); i++) {
            int slot = model.slot(features.hash(i));
            squaredGradients[slot] += (float) (gradient * gradient);
            weights[slot] += (float) (rate * gradient / Math.sqrt(squaredGradients[slot] + 1e-8));
        }
    }

    /// Returns a model file with all weights multiplied by `scale` and tiny weights as zero.
    byte[] toBytes(double scale) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(weights.length);
            for (float weight : weights) {
                float scaled = (float) (weight * scale);
                out.writeShort(Float.floatToFloat16(Math.abs(scaled) < MIN_WEIGHT ? 0 : scaled));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
