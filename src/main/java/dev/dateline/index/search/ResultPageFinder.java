package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.query.UnscoredQuery;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;

import java.io.IOException;
import java.util.Optional;

/// Finds the documents of one page of a result, in order and with their scores. The best of a query
/// are found while its hits are counted; to put them in the order of time, they must be known.
final class ResultPageFinder {
    private static final ScoreDoc[] NONE = {};

    private final IndexSearcher searcher;
    private final ColumnCache columns;
    private final SearchRequest request;

    ResultPageFinder(IndexSearcher searcher, ColumnCache columns, SearchRequest request) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
    }

    /// Empty if it takes too long.
    Optional<ScoreDoc[]> find(
            Query query, IndexSearcher limited, AsyncTask<Optional<ResultFacets>> counting)
            throws IOException {
        var page = HitRange.of(request.offset(), request.limit(), searcher);
        if (page.isEmpty()) {
            return Optional.of(NONE);
        }
        if (request.order() == SortOrder.RELEVANCE && !UnscoredQuery.scoresEqually(query)) {
            return pageByScore(query, limited, page);
        }
        Optional<ResultFacets> counts = counting.await();
        return counts.isPresent()
                ? Optional.of(pageByDate(query, counts.get(), page))
                : Optional.empty();
    }

    private Optional<ScoreDoc[]> pageByScore(Query query, IndexSearcher limited, HitRange page)
            throws IOException {
        try {
            ScoreDoc[] best = collectPage(limited, query, page, SortOrder.RELEVANCE);
            for (ScoreDoc doc : best) {
                doc.score = (Float) ((FieldDoc) doc).fields[0]; // the order's first field
            }
            return Optional.of(best);
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return Optional.empty();
        }
    }

    private ScoreDoc[] pageByDate(Query query, ResultFacets counts, HitRange page)
            throws IOException {
        SortOrder order =
                request.order() == SortOrder.RELEVANCE ? SortOrder.NEWEST : request.order();
        NearDuplicateGroups groups =
                request.collapsed() ? duplicateGroups() : NearDuplicateGroups.EMPTY;
        var days =
                new DateRangePruner(
                        searcher.getIndexReader(), columns, counts, order, groups, page);
        ScoreDoc[] docs =
                collectPage(
                        searcher,
                        days.candidateQuery(),
                        page.relativeTo(days.skippedRows()),
                        order);
        TopFieldCollector.populateScores(docs, searcher, query);
        return docs;
    }

    private NearDuplicateGroups duplicateGroups() throws IOException {
        return columns.duplicateGroups(searcher.getIndexReader());
    }

    private ScoreDoc[] collectPage(IndexSearcher of, Query query, HitRange page, SortOrder order)
            throws IOException {
        HitCursor walk = new SearchAfterCursor(of, query, LuceneSorts.of(order));
        if (request.collapsed()) {
            walk = new CollapsingCursor(walk, duplicateGroups());
        }
        HitRange rest = page.relativeTo(walk.skipTowards(page.offset()));
        return rest.slice(walk.next(rest.end()));
    }
}
