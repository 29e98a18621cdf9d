package dev.dateline.index.duplicates;

import java.util.Arrays;

/// Finds which of many articles are copies of one story, by their [MinHashSignature]es: those of
/// whose sketches a quarter is equal as a whole (so that sorting brings them together) and
/// [#MIN_EQUAL_BYTES] of all bytes are; copies of copies are too. Half a second for a million
/// articles.
final class NearDuplicateFinder {
    /// The group of an article without copies.
    static final int NO_GROUP = -1;

    /// Longs in a sketch, each a band that two copies may share.
    static final int BANDS = MinHashSignature.BYTES / Long.BYTES;

    /// Of the 32 bytes: four fifths of the runs of words in common.
    private static final int MIN_EQUAL_BYTES = 26;

    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    /// Makes the upper bits of a product depend on all bits of a band.
    private static final long HASH_MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private final long[] signatures;
    private final int count;

    /// The first article known to be the same story, or itself.
    private final int[] parents;

    /// @param sketches [#BANDS] longs for each article, one after the other
    NearDuplicateFinder(long[] sketches) {
        this.signatures = sketches;
        count = sketches.length / BANDS;
        parents = new int[count];
        Arrays.setAll(parents, i -> i);
    }

    /// How many bits a number below `count` takes.
    static int indexBits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    /// Sorts articles with the same band together: what the band comes to, and in the lowest bits
    /// the article's number.
    static long sortKey(long band, int article, int indexBits) {
        return (band * HASH_MULTIPLIER & (-1L << indexBits)) | article;
    }

    /// Each article's group, numbered from 0, or [#NO_GROUP].
    int[] assignGroups() {
        for (int band = 0; band < BANDS; band++) {
            joinNeighbours(band);
        }
        return numberGroups();
    }

    /// Sorted by the band, articles that share it are neighbours.
    private void joinNeighbours(int band) {
        int indexBits = indexBits(count);
        long indexMask = (1L << indexBits) - 1;
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = sortKey(signatures[i * BANDS + band], i, indexBits);
        }
        Arrays.sort(sorted);
        int start = 0;
        for (int i = 1; i < count; i++) {
            if (((sorted[i] ^ sorted[start]) & ~indexMask) == 0) {
                int article = (int) (sorted[i] & indexMask);
                joinIfNearDuplicates((int) (sorted[start] & indexMask), article);
                joinIfNearDuplicates((int) (sorted[i - 1] & indexMask), article);
            } else {
                start = i;
            }
        }
    }

    private void joinIfNearDuplicates(int one, int other) {
        int firstOfOne = findRoot(one);
        int firstOfOther = findRoot(other);
        if (firstOfOne != firstOfOther && countEqualBytes(one, other) >= MIN_EQUAL_BYTES) {
            parents[Math.max(firstOfOne, firstOfOther)] = Math.min(firstOfOne, firstOfOther);
        }
    }

    private int findRoot(int article) {
        int root = article;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private int countEqualBytes(int one, int other) {
        int equal = 0;
        for (int band = 0; band < BANDS; band++) {
            long unlike = signatures[one * BANDS + band] ^ signatures[other * BANDS + band];
            long nonzero = ((unlike & LOW_BITS) + LOW_BITS) | unlike | LOW_BITS;
            equal += Long.bitCount(~nonzero);
        }
        return equal;
    }

    private int[] numberGroups() {
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            sizes[findRoot(i)]++;
        }
        int[] groups = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            int root = findRoot(i);
            groups[i] = sizes[root] == 1 ? NO_GROUP : root == i ? next++ : groups[root];
        }
        return groups;
    }
}
