package dev.dateline.index.facet;

import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;
import dev.dateline.quote.SpeakerLinks;
import dev.dateline.search.ArchiveStats;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/// Computes the [ArchiveStats] and caches them until the index or the speaker links change.
///
/// The window asks every other second while a folder is refreshed, and counting all speakers of a
/// large archive creates much garbage. Thread-safe.
public final class ArchiveStatsCache {
    private @Nullable CachedStats cached;

    private record CachedStats(
            IndexReader.CacheKey readerKey, SpeakerLinks links, ArchiveStats stats) {}

    /// Returns the statistics of the articles that a searcher can see.
    ///
    /// @param links names to be counted as one speaker
    public synchronized ArchiveStats of(
            IndexSearcher searcher, ColumnCache columns, SpeakerLinks links) throws IOException {
        IndexReader.CacheKey key = searcher.getIndexReader().getReaderCacheHelper().getKey();
        CachedStats current = cached;
        if (current == null || current.readerKey() != key || !current.links().equals(links)) {
            current = new CachedStats(key, links, compute(searcher, columns, links));
            cached = current;
        }
        return current.stats();
    }

    private static ArchiveStats compute(
            IndexSearcher searcher, ColumnCache columns, SpeakerLinks links) throws IOException {
        ResultFacets facets =
                searcher.search(Schema.ARTICLES_QUERY, new ResultFacets.Manager(columns));
        return new ArchiveStats(
                searcher.count(Schema.ARTICLES_QUERY),
                searcher.count(new TermQuery(new Term(Schema.TYPE, Schema.QUOTE))),
                facets.histogram(),
                facets.sources(Integer.MAX_VALUE),
                facets.speakers(Integer.MAX_VALUE, links),
                new StoredArticles(searcher).allProblems());
    }
}
