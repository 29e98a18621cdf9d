package dev.dateline.index.search;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import java.io.IOException;
import java.util.Arrays;

/// A page of hits from `offset` (inclusive) to `end` (exclusive), which may lie beyond the result.
record HitRange(int offset, int end) {
    /// Returns the range of the hits that a request asks for.
    ///
    /// Lucene collects from the first hit and at least one hit, so `end` is at least 1. It is at
    /// most the number of documents.
    static HitRange of(int offset, int limit, IndexSearcher searcher) {
        long end = Math.min((long) offset + limit, Math.max(1, searcher.getIndexReader().maxDoc()));
        return new HitRange(limit == 0 ? Integer.MAX_VALUE : offset, (int) Math.max(1, end));
    }

    /// Returns the same range of hits, counted from the hit after the first `skipped` hits.
    HitRange relativeTo(int skipped) {
        return new HitRange(offset - skipped, end - skipped);
    }

    boolean isEmpty() {
        return offset >= end;
    }

    ScoreDoc[] slice(ScoreDoc[] docs) {
        return offset >= docs.length
                ? new ScoreDoc[0]
                : Arrays.copyOfRange(docs, offset, Math.min(end, docs.length));
    }

    /// Returns the hits of this range from a cursor that is before the first hit.
    ScoreDoc[] collect(HitCursor cursor) throws IOException {
        HitRange rest = relativeTo(cursor.skipTowards(offset));
        return rest.slice(cursor.next(rest.end));
    }
}
