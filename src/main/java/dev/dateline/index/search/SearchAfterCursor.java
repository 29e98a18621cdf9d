package dev.dateline.index.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Iterates over hits in steps. Each step searches for the hits after the last hit of the previous
/// step.
///
/// A step needs memory for its own hits only.
final class SearchAfterCursor implements HitCursor {
    private final IndexSearcher searcher;
    private final Query query;
    private final Sort sort;
    private @Nullable FieldDoc last;

    SearchAfterCursor(IndexSearcher searcher, Query query, Sort sort) {
        this.searcher = searcher;
        this.query = query;
        this.sort = sort;
    }

    @Override
    public ScoreDoc[] next(int limit) throws IOException {
        TopFieldDocs top =
                searcher.search(query, new TopFieldCollectorManager(sort, limit, last, 1));
        if (top.scoreDocs.length > 0) {
            last = (FieldDoc) top.scoreDocs[top.scoreDocs.length - 1];
        }
        return top.scoreDocs;
    }
}
