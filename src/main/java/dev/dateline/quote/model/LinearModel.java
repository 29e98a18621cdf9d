package dev.dateline.quote.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// A linear model over hashed features, learnt from annotated articles.
///
/// The file is gzip-compressed: the number of weights, a power of two, then each weight as a
/// half-precision number. `docs/decisions/` names the articles that the bundled models are learnt
/// from.
public final class LinearModel {
    private final float[] weights;
    private final Set<FeatureGroup> excludedGroups;

    /// Creates a model that shares `weights`, so that a trainer can go on changing them.
    ///
    /// @param excludedGroups the groups whose features the model ignores
    /// @throws IllegalArgumentException if the number of weights is not a power of two
    public LinearModel(float[] weights, Set<FeatureGroup> excludedGroups) {
        if (Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException("not a power of two: " + weights.length);
        }
        this.weights = weights;
        this.excludedGroups = excludedGroups;
    }

    /// Reads a model file and closes the stream.
    public static LinearModel read(InputStream file, Set<FeatureGroup> excludedGroups) {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            var weights = new float[in.readInt()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Float.float16ToFloat(in.readShort());
            }
            return new LinearModel(weights, excludedGroups);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns an empty vector for the features of a case that this model scores.
    public FeatureVector newFeatureVector() {
        return new FeatureVector(excludedGroups);
    }

    /// Returns the score of a case, which is the sum of the weights of its features.
    public double score(FeatureVector features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[slot(features.hash(i))];
        }
        return sum;
    }

    /// Converts log odds to a probability.
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// Returns the index of the weight that a feature hash selects.
    public int slot(int hash) {
        return hash & (weights.length - 1);
    }
}
