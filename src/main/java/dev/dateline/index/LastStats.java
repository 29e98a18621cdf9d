package dev.dateline.index;

import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.ArchiveStats;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// What the index held when it was last asked, kept for as long as it holds that: the window asks
/// every other second while a folder is compared, and counting all speakers of a large archive
/// leaves much garbage behind. Thread-safe.
final class LastStats {
    private @Nullable Known known;

    private record Known(IndexReader.CacheKey view, SpeakerLinks links, ArchiveStats stats) {}

    synchronized ArchiveStats of(IndexSearcher searcher, ColumnCache columns, SpeakerLinks links)
            throws IOException {
        IndexReader.CacheKey view = searcher.getIndexReader().getReaderCacheHelper().getKey();
        Known now = known;
        if (now == null || now.view() != view || !now.links().equals(links)) {
            now = new Known(view, links, new StoredFiles(searcher, columns).stats(links));
            known = now;
        }
        return now.stats();
    }
}
