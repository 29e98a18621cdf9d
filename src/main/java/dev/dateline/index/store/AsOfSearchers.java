package dev.dateline.index.store;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;

/// Makes searchers that see nothing after a day out of those that see everything, and keeps the
/// newest. Thread-safe.
public final class AsOfSearchers {
    private final LocalDate asOfDate;
    private volatile @Nullable CachedSearcher cached;

    /// The searcher that was made of a view.
    private record CachedSearcher(IndexReader baseReader, IndexSearcher searcher) {}

    /// @param last [LocalDate#MAX] for no end
    public AsOfSearchers(LocalDate last) {
        this.asOfDate = last;
    }

    /// To be used no longer than `whole` is.
    public IndexSearcher of(IndexSearcher whole) throws IOException {
        if (asOfDate.equals(LocalDate.MAX)) {
            return whole;
        }
        var reader = (DirectoryReader) whole.getIndexReader();
        CachedSearcher known = cached;
        if (known == null || !known.baseReader().equals(reader)) {
            var ending = new IndexSearcher(new AsOfReader(reader, asOfDate));
            ending.setQueryCache(whole.getQueryCache());
            known = new CachedSearcher(reader, ending);
            cached = known;
        }
        return known.searcher();
    }
}
