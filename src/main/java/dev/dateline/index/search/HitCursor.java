package dev.dateline.index.search;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;

/// Iterates over the hits of a query in order.
sealed interface HitCursor permits SearchAfterCursor, CollapsingCursor {
    /// The number of hits that are skipped at a time.
    int STRIDE = 10_000;

    /// Returns the next hits, at most `limit`; fewer only at the end.
    ScoreDoc[] next(int limit) throws IOException;

    /// Skips at most `hits` hits in whole strides, leaving at most one stride.
    ///
    /// @return the number of hits skipped
    default int skipTowards(int hits) throws IOException {
        int skipped = 0;
        while (hits - skipped > STRIDE) {
            int found = next(STRIDE).length;
            skipped += found;
            if (found < STRIDE) {
                return skipped;
            }
        }
        return skipped;
    }
}
