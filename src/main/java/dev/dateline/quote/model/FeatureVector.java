package dev.dateline.quote.model;

import java.util.Arrays;
import java.util.Set;

/// What is true of one case, as numbers that index a model's weights: each feature is a template
/// and the values it takes, hashed together (the "hashing trick" of Weinberger and others, 2009).
public final class FeatureVector {
    private final Set<String> excludedTemplates;
    private int[] hashes = new int[64];
    private int size;

    /// Takes none of the templates `without`.
    FeatureVector(Set<String> without) {
        this.excludedTemplates = without;
    }

    public void clear() {
        size = 0;
    }

    public void add(String template, int a) {
        addHash(template, combine(template.hashCode(), a));
    }

    public void add(String template, int a, int b) {
        addHash(template, combine(combine(template.hashCode(), a), b));
    }

    public void add(String template, int a, int b, int c) {
        addHash(template, combine(combine(combine(template.hashCode(), a), b), c));
    }

    public void add(String template, int a, int b, int c, int d) {
        addHash(template, combine(combine(combine(combine(template.hashCode(), a), b), c), d));
    }

    private void addHash(String template, int hash) {
        if (!excludedTemplates.isEmpty() && excludedTemplates.contains(template)) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /// A sequence of values as one.
    public static int combine(int hash, int value) {
        int mixed = (hash ^ value) * 0x9E3779B1 + value;
        return mixed ^ (mixed >>> 15);
    }

    public int size() {
        return size;
    }

    public int hash(int i) {
        return hashes[i];
    }
}
