package dev.dateline.quote.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Weights by hashed feature, learnt from annotated articles (docs/decisions/ tells from which).
/// The file: the number of weights, a power of two, then each as a half-precision number, packed.
public final class LinearModel {
    private final float[] weights;
    private final Set<String> excludedTemplates;

    /// Shares the array, so that a trainer can go on changing it. Of the feature templates, those
    /// `without` have no weights.
    public LinearModel(float[] weights, Set<String> without) {
        if (Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException("not a power of two: " + weights.length);
        }
        this.weights = weights;
        this.excludedTemplates = without;
    }

    public static LinearModel read(String resource) {
        var stream =
                Objects.requireNonNull(LinearModel.class.getResourceAsStream(resource), resource);
        return read(stream, Set.of());
    }

    public static LinearModel read(InputStream file, Set<String> without) {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            var weights = new float[in.readInt()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Float.float16ToFloat(in.readShort());
            }
            return new LinearModel(weights, without);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// To describe a case in for this model.
    public FeatureVector newFeatureVector() {
        return new FeatureVector(excludedTemplates);
    }

    public double score(FeatureVector features) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[slot(features.hash(i))];
        }
        return sum;
    }

    /// Of log odds.
    public static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    public int slot(int hash) {
        return hash & (weights.length - 1);
    }
}
