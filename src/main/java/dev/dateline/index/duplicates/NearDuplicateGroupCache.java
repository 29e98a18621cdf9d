package dev.dateline.index.duplicates;

import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.store.DocValuesLookup;
import dev.dateline.index.store.Schema;
import dev.dateline.index.store.StoredArticles;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Caches the near-duplicate groups of the as-of view for which they were last requested.
///
/// Groups are computed at the first request for a view. Thread-safe.
public final class NearDuplicateGroupCache {
    private final ColumnCache columns;
    private volatile @Nullable CachedGroups cached;

    private record CachedGroups(IndexReader.CacheKey readerKey, NearDuplicateGroups groups) {}

    public NearDuplicateGroupCache(ColumnCache columns) {
        this.columns = columns;
    }

    public NearDuplicateGroups of(IndexReader reader) throws IOException {
        IndexReader.CacheKey key = reader.getReaderCacheHelper().getKey();
        CachedGroups current = cached;
        if (current == null || current.readerKey() != key) {
            current = new CachedGroups(key, new NearDuplicateGroups(reader, columns));
            cached = current;
        }
        return current.groups();
    }

    /// Returns a query that finds the article at a path and its near-duplicates. The query finds
    /// nothing if there is no such article.
    public Query query(String path, IndexSearcher searcher) throws IOException {
        var paths = paths(path, searcher).stream().map(BytesRef::new).toList();
        return new ConstantScoreQuery(new TermInSetQuery(Schema.PATH, paths));
    }

    private List<String> paths(String path, IndexSearcher searcher) throws IOException {
        int article = new StoredArticles(searcher).findArticle(path);
        if (article == StoredArticles.NO_DOCUMENT) {
            return List.of();
        }
        NearDuplicateGroups groups = of(searcher.getIndexReader());
        int group = groups.groupOf(article);
        if (group == NearDuplicateGroups.NO_GROUP) {
            return List.of(path);
        }
        var docValues = new DocValuesLookup(searcher.getIndexReader());
        var paths = new ArrayList<String>();
        for (int doc : groups.documents(group)) {
            paths.add(docValues.path(doc));
        }
        return paths;
    }
}
