package dev.dateline.quote;

import java.util.Arrays;

/// What is true of one case, as numbers that index a model's weights: each feature is a template
/// and the values it takes, hashed together (the "hashing trick" of Weinberger and others, 2009).
final class Features {
    private int[] hashes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(String template, int a) {
        add(mix(template.hashCode(), a));
    }

    void add(String template, int a, int b) {
        add(mix(mix(template.hashCode(), a), b));
    }

    void add(String template, int a, int b, int c) {
        add(mix(mix(mix(template.hashCode(), a), b), c));
    }

    void add(String template, int a, int b, int c, int d) {
        add(mix(mix(mix(mix(template.hashCode(), a), b), c), d));
    }

    private void add(int hash) {
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
