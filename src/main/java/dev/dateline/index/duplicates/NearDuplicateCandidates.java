package dev.dateline.index.duplicates;

import org.apache.lucene.util.FixedBitSet;

import java.io.IOException;
import java.util.Arrays;

/// Finds the articles that share a band of their sketch with another: only they can be copies.
/// Holds one band of all sketches at a time, eight bytes an article in place of 72 in
/// [NearDuplicateFinder].
final class NearDuplicateCandidates {
    private final MinHashSignatures sketches;
    private final FixedBitSet candidates;
    private final long[] keys;
    private final int indexBits;
    private int size;

    /// @param articles how many the index has, deleted ones included
    NearDuplicateCandidates(MinHashSignatures sketches, int articles) {
        this.sketches = sketches;
        candidates = new FixedBitSet(articles);
        keys = new long[articles];
        indexBits = NearDuplicateFinder.indexBits(articles);
    }

    FixedBitSet find() throws IOException {
        for (int band = 0; band < NearDuplicateFinder.BANDS; band++) {
            find(band);
        }
        return candidates;
    }

    private void find(int band) throws IOException {
        size = 0;
        sketches.visit((article, sketch) ->
                keys[size++] =
                        NearDuplicateFinder.sortKey(
                                MinHashSignatures.band(sketch, band), article, indexBits));
        Arrays.sort(keys, 0, size);
        long mask = (1L << indexBits) - 1;
        for (int i = 1; i < size; i++) {
            if (((keys[i] ^ keys[i - 1]) & ~mask) == 0) {
                candidates.set((int) (keys[i - 1] & mask));
                candidates.set((int) (keys[i] & mask));
            }
        }
    }
}
