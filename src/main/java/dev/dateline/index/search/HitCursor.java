package dev.dateline.index.search;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;

/// Iterates over the hits of a query in their sort order.
sealed interface HitCursor permits SearchAfterCursor, CollapsingCursor {
    /// The number of hits that are skipped in one step.
    int STRIDE = 10_000;

    /// Returns the next hits, at most `limit`. Fewer hits mean that the end is reached.
    ScoreDoc[] next(int limit) throws IOException;

    /// Skips hits in steps of [#STRIDE]. Stops when at most one step of the `hits` hits is left.
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
