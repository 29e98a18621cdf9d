package dev.dateline.index.duplicates;

import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;

/// Groups near-duplicate articles by their [MinHashSignature]s.
///
/// Two articles are near-duplicates if [#MIN_EQUAL_BYTES] bytes of their signatures are equal. Only
/// articles that share one of the [#BANDS] bands of the signature are compared: sorting by band
/// makes them neighbours. The relation is transitive. Takes half a second for a million articles.
final class NearDuplicateFinder {
    /// Returned instead of a group number for an article without near-duplicates.
    static final int NO_GROUP = -1;

    /// The number of bands of a signature. A band is a part of 64 bits.
    static final int BANDS = MinHashSignature.BYTES / Long.BYTES;

    /// The number of bytes, of 32, that must be equal in the signatures of near-duplicates. This
    /// means that about four fifths of the shingles are common.
    private static final int MIN_EQUAL_BYTES = 26;

    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    private final long[] signatures;
    private final int count;

    /// The parent of each article in a union-find forest; the root of a group is its first article.
    private final int[] parents;

    /// Creates a finder for the articles with these signatures.
    ///
    /// @param signatures [#BANDS] longs for each article, one after the other
    NearDuplicateFinder(long[] signatures) {
        this.signatures = signatures;
        count = signatures.length / BANDS;
        parents = new int[count];
        Arrays.setAll(parents, i -> i);
    }

    /// Returns the articles that share a band with another article. Only they can be
    /// near-duplicates.
    ///
    /// Holds one band of all signatures at a time: 8 bytes per article instead of 72.
    ///
    /// @param articleCount the number of articles in the index, including deleted ones
    static FixedBitSet findCandidates(SignatureReader signatures, int articleCount)
            throws IOException {
        var candidates = new FixedBitSet(articleCount);
        var sorter = new BandSorter(articleCount);
        for (int band = 0; band < BANDS; band++) {
            int current = band;
            signatures.visit((article, signature) ->
                    sorter.add(SignatureReader.band(signature, current), article));
            sorter.sort((_, previous, article) -> {
                candidates.set(previous);
                candidates.set(article);
            });
        }
        return candidates;
    }

    /// Returns the group number of each article, counted from 0, or [#NO_GROUP].
    int[] assignGroups() {
        var sorter = new BandSorter(count);
        for (int band = 0; band < BANDS; band++) {
            for (int i = 0; i < count; i++) {
                sorter.add(signatures[i * BANDS + band], i);
            }
            sorter.sort((first, previous, article) -> {
                joinIfNearDuplicates(first, article);
                joinIfNearDuplicates(previous, article);
            });
        }
        return numberGroups();
    }

    private void joinIfNearDuplicates(int one, int other) {
        int rootOfOne = findRoot(one);
        int rootOfOther = findRoot(other);
        if (rootOfOne != rootOfOther && countEqualBytes(one, other) >= MIN_EQUAL_BYTES) {
            parents[Math.max(rootOfOne, rootOfOther)] = Math.min(rootOfOne, rootOfOther);
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
            long difference = signatures[one * BANDS + band] ^ signatures[other * BANDS + band];
            long nonzero = ((difference & LOW_BITS) + LOW_BITS) | difference | LOW_BITS;
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

    /// Sorts articles by one band of their signatures, so that articles with the same band are
    /// adjacent.
    private static final class BandSorter {
        /// Multiplier that makes the upper bits of the product depend on all bits of a band.
        private static final long HASH_MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

        /// The sort keys: a hash of the band in the upper bits and the article in the lower bits.
        private final long[] keys;

        private final long articleMask;
        private int size;

        private interface NeighbourVisitor {
            /// Receives an article whose band equals the band of the previous articles.
            ///
            /// @param first the first article with the same band
            /// @param previous the article before `article` with the same band
            void accept(int first, int previous, int article);
        }

        BandSorter(int articleCount) {
            keys = new long[articleCount];
            int articleBits = Integer.SIZE - Integer.numberOfLeadingZeros(articleCount);
            articleMask = (1L << articleBits) - 1;
        }

        void add(long band, int article) {
            keys[size++] = (band * HASH_MULTIPLIER & ~articleMask) | article;
        }

        /// Sorts the articles and visits each that has the same band as the previous one. Then
        /// removes all articles.
        void sort(NeighbourVisitor visitor) {
            Arrays.sort(keys, 0, size);
            int first = 0;
            for (int i = 1; i < size; i++) {
                if (((keys[i] ^ keys[first]) & ~articleMask) == 0) {
                    visitor.accept(article(first), article(i - 1), article(i));
                } else {
                    first = i;
                }
            }
            size = 0;
        }

        private int article(int index) {
            return (int) (keys[index] & articleMask);
        }
    }
}
