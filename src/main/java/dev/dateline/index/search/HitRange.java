package dev.dateline.index.search;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import java.util.Arrays;

/// The hits from `offset` up to `end`, as far as there are any.
record HitRange(int offset, int end) {
    /// Lucene collects from the first hit on, and at least one; more than all documents there are
    /// not.
    static HitRange of(int offset, int limit, IndexSearcher searcher) {
        long end = Math.min((long) offset + limit, Math.max(1, searcher.getIndexReader().maxDoc()));
        return new HitRange(limit == 0 ? Integer.MAX_VALUE : offset, (int) Math.max(1, end));
    }

    /// The same page, seen from a hit that lies before it.
    HitRange relativeTo(int passed) {
        return new HitRange(offset - passed, end - passed);
    }

    boolean isEmpty() {
        return offset >= end;
    }

    ScoreDoc[] slice(ScoreDoc[] docs) {
        return offset >= docs.length
                ? new ScoreDoc[0]
                : Arrays.copyOfRange(docs, offset, Math.min(end, docs.length));
    }
}
