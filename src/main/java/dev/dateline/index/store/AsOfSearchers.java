package dev.dateline.index.store;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;

/// Creates searchers that find no articles after the as-of date, and caches the newest searcher.
///
/// Thread-safe.
public final class AsOfSearchers {
    private final LocalDate asOfDate;
    private volatile @Nullable CachedSearcher cached;

    private record CachedSearcher(IndexReader baseReader, IndexSearcher searcher) {}

    /// Creates searchers for one as-of date.
    ///
    /// @param asOfDate the last day included; [LocalDate#MAX] for all articles, undated ones too
    public AsOfSearchers(LocalDate asOfDate) {
        this.asOfDate = asOfDate;
    }

    /// Returns a searcher that hides later articles; it is valid as long as `base` is.
    public IndexSearcher of(IndexSearcher base) throws IOException {
        if (asOfDate.equals(LocalDate.MAX)) {
            return base;
        }
        var reader = (DirectoryReader) base.getIndexReader();
        CachedSearcher current = cached;
        if (current == null || !current.baseReader().equals(reader)) {
            var searcher = new IndexSearcher(new AsOfReader(reader, asOfDate));
            searcher.setQueryCache(base.getQueryCache());
            current = new CachedSearcher(reader, searcher);
            cached = current;
        }
        return current.searcher();
    }
}
