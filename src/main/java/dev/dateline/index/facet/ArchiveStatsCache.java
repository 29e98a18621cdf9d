package dev.dateline.index.facet;

import dev.dateline.index.store.StoredArticles;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.ArchiveStats;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// What the index held when it was last asked, kept for as long as it holds that: the window asks
/// every other second while a folder is compared, and counting all speakers of a large archive
/// leaves much garbage behind. Thread-safe.
public final class ArchiveStatsCache {
    private @Nullable CachedStats cached;

    private record CachedStats(
            IndexReader.CacheKey readerKey, SpeakerLinks links, ArchiveStats stats) {}

    public synchronized ArchiveStats of(
            IndexSearcher searcher, ColumnCache columns, SpeakerLinks links) throws IOException {
        IndexReader.CacheKey view = searcher.getIndexReader().getReaderCacheHelper().getKey();
        CachedStats now = cached;
        if (now == null || now.readerKey() != view || !now.links().equals(links)) {
            now = new CachedStats(view, links, new StoredArticles(searcher, columns).stats(links));
            cached = now;
        }
        return now.stats();
    }
}
