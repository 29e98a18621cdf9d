package dev.dateline.index.search;

import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;

/// A walk through the hits of a query, in order.
sealed interface HitCursor permits SearchAfterCursor, CollapsingCursor {
    /// Hits that are passed over at a time.
    int STRIDE = 10_000;

    /// The next hits, at most `most`; fewer only at the end.
    ScoreDoc[] next(int most) throws IOException;

    /// Passes over hits, in long strides: at most `hits`, and a stride less.
    ///
    /// @return how many
    default int skipTowards(int hits) throws IOException {
        int passed = 0;
        while (hits - passed > STRIDE) {
            int stride = next(STRIDE).length;
            passed += stride;
            if (stride < STRIDE) {
                return passed;
            }
        }
        return passed;
    }
}
