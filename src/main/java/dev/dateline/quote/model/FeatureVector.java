package dev.dateline.quote.model;

import java.util.Arrays;
import java.util.Set;

/// The features of one classified case, as hashes that select weights of a [LinearModel].
///
/// Each feature is a template name and the values it takes, hashed together (the "hashing trick" of
/// Weinberger and others, 2009). Template names are part of the trained models: renaming one makes
/// its weights meaningless. Not thread-safe; reused for many cases.
public final class FeatureVector {
    private final Set<FeatureGroup> excludedGroups;
    private boolean groupExcluded;
    private int[] hashes = new int[64];
    private int size;

    /// Creates an empty vector that ignores the features of `excludedGroups`.
    FeatureVector(Set<FeatureGroup> excludedGroups) {
        this.excludedGroups = excludedGroups;
    }

    /// Removes all features.
    public void clear() {
        size = 0;
    }

    /// Starts a group: the features added from now on belong to it.
    public void startGroup(FeatureGroup group) {
        groupExcluded = excludedGroups.contains(group);
    }

    /// Starts two groups: the features added from now on belong to both.
    public void startGroup(FeatureGroup group, FeatureGroup other) {
        groupExcluded = excludedGroups.contains(group) || excludedGroups.contains(other);
    }

    /// Adds a feature with one value to the current group.
    public void add(String template, int a) {
        addHash(combine(template.hashCode(), a));
    }

    /// Adds a feature with two values to the current group.
    public void add(String template, int a, int b) {
        addHash(combine(combine(template.hashCode(), a), b));
    }

    /// Adds a feature with three values to the current group.
    public void add(String template, int a, int b, int c) {
        addHash(combine(combine(combine(template.hashCode(), a), b), c));
    }

    /// Adds a feature with four values to the current group.
    public void add(String template, int a, int b, int c, int d) {
        addHash(combine(combine(combine(combine(template.hashCode(), a), b), c), d));
    }

    private void addHash(int hash) {
        if (groupExcluded) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /// Returns the hash of a sequence of values from the hash of its beginning and its last value.
    public static int combine(int hash, int value) {
        int mixed = (hash ^ value) * 0x9E3779B1 + value;
        return mixed ^ (mixed >>> 15);
    }

    /// Returns the number of features.
    public int size() {
        return size;
    }

    /// Returns the hash of feature `i`.
    public int hash(int i) {
        return hashes[i];
    }
}
