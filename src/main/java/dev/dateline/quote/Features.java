package dev.dateline.quote;

import java.util.Arrays;
import java.util.Set;

/// What is true of one case, as numbers that index a model's weights: each feature is a template
/// and the values it takes, hashed together (the "hashing trick" of Weinberger and others, 2009).
final class Features {
    private final Set<String> without;
    private int[] hashes = new int[64];
    private int size;

    /// Takes none of the templates `without`.
    Features(Set<String> without) {
        this.without = without;
    }

    void clear() {
        size = 0;
    }

    void add(String template, int a) {
        put(template, mix(template.hashCode(), a));
    }

    void add(String template, int a, int b) {
        put(template, mix(mix(template.hashCode(), a), b));
    }

    void add(String template, int a, int b, int c) {
        put(template, mix(mix(mix(template.hashCode(), a), b), c));
    }

    void add(String template, int a, int b, int c, int d) {
        put(template, mix(mix(mix(mix(template.hashCode(), a), b), c), d));
    }

    private void put(String template, int hash) {
        if (!without.isEmpty() && without.contains(template)) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /// A sequence of values as one.
    static int mix(int hash, int value) {
        int mixed = (hash ^ value) * 0x9E3779B1 + value;
        return mixed ^ (mixed >>> 15);
    }

    int size() {
        return size;
    }

    int hash(int i) {
        return hashes[i];
    }
}
