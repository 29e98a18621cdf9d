package dev.dateline.index;

import java.util.Arrays;

/// Finds which of many articles are copies of one story, by their [Sketch]es: those of whose
/// sketches a quarter is equal as a whole (so that sorting brings them together) and [#LEAST] of
/// all bytes are; copies of copies are too. Half a second for a million articles.
final class CopyFinder {
    /// The group of an article without copies.
    static final int ALONE = -1;

    /// Longs in a sketch, each a band that two copies may share.
    static final int BANDS = Sketch.SIZE / Long.BYTES;

    /// Of the 32 bytes: four fifths of the runs of words in common.
    private static final int LEAST = 26;

    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    /// Makes the upper bits of a product depend on all bits of a band.
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final long[] sketches;
    private final int count;

    /// The first article known to be the same story, or itself.
    private final int[] first;

    /// @param sketches [#BANDS] longs for each article, one after the other
    CopyFinder(long[] sketches) {
        this.sketches = sketches;
        count = sketches.length / BANDS;
        first = new int[count];
        Arrays.setAll(first, i -> i);
    }

    /// How many bits a number below `count` takes.
    static int indexBits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count);
    }

    /// Sorts articles with the same band together: what the band comes to, and in the lowest bits
    /// the article's number.
    static long key(long band, int article, int indexBits) {
        return (band * SPREAD & (-1L << indexBits)) | article;
    }

    /// Each article's group, numbered from 0, or [#ALONE].
    int[] groups() {
        for (int band = 0; band < BANDS; band++) {
            join(band);
        }
        return numbered();
    }

    /// Sorted by the band, articles that share it are neighbours.
    private void join(int band) {
        int indexBits = indexBits(count);
        long indexMask = (1L << indexBits) - 1;
        long[] sorted = new long[count];
        for (int i = 0; i < count; i++) {
            sorted[i] = key(sketches[i * BANDS + band], i, indexBits);
        }
        Arrays.sort(sorted);
        int start = 0;
        for (int i = 1; i < count; i++) {
            if (((sorted[i] ^ sorted[start]) & ~indexMask) == 0) {
                int article = (int) (sorted[i] & indexMask);
                joinIfCopies((int) (sorted[start] & indexMask), article);
                joinIfCopies((int) (sorted[i - 1] & indexMask), article);
            } else {
                start = i;
            }
        }
    }

    private void joinIfCopies(int one, int other) {
        int firstOfOne = root(one);
        int firstOfOther = root(other);
        if (firstOfOne != firstOfOther && agreeing(one, other) >= LEAST) {
            first[Math.max(firstOfOne, firstOfOther)] = Math.min(firstOfOne, firstOfOther);
        }
    }

    private int root(int article) {
        int root = article;
        while (first[root] != root) {
            first[root] = first[first[root]];
            root = first[root];
        }
        return root;
    }

    private int agreeing(int one, int other) {
        int equal = 0;
        for (int band = 0; band < BANDS; band++) {
            long unlike = sketches[one * BANDS + band] ^ sketches[other * BANDS + band];
            long nonzero = ((unlike & LOW_BITS) + LOW_BITS) | unlike | LOW_BITS;
            equal += Long.bitCount(~nonzero);
        }
        return equal;
    }

    private int[] numbered() {
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            sizes[root(i)]++;
        }
        int[] groups = new int[count];
        int next = 0;
        for (int i = 0; i < count; i++) {
            int root = root(i);
            groups[i] = sizes[root] == 1 ? ALONE : root == i ? next++ : groups[root];
        }
        return groups;
    }
}
