package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.query.IndexView;
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

/// Finds the documents of one page of a result, in order and with scores.
///
/// A page by relevance is found while the result is counted, a page by date afterwards.
record ResultPageFinder(IndexView view, SearchRequest request) {
    /// Returns the documents of the requested page in order; empty if the search was stopped.
    Optional<ScoreDoc[]> find(
            Query query, IndexSearcher limited, AsyncTask<Optional<ResultFacets>> counting)
            throws IOException {
        var page = HitRange.of(request.offset(), request.limit(), view.searcher());
        if (page.isEmpty()) {
            return Optional.of(new ScoreDoc[0]);
        }
        if (request.order() == SortOrder.RELEVANCE && !UnscoredQuery.scoresEqually(query)) {
            return pageByScore(query, limited, page);
        }
        Optional<ResultFacets> facets = counting.await();
        return facets.isPresent()
                ? Optional.of(pageByDate(query, facets.get(), page))
                : Optional.empty();
    }

    private Optional<ScoreDoc[]> pageByScore(Query query, IndexSearcher limited, HitRange page)
            throws IOException {
        try {
            ScoreDoc[] best = collectPage(limited, query, page, SortOrder.RELEVANCE);
            for (ScoreDoc doc : best) {
                doc.score = (Float) ((FieldDoc) doc).fields[0]; // the first sort field
            }
            return Optional.of(best);
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            return Optional.empty();
        }
    }

    private ScoreDoc[] pageByDate(Query query, ResultFacets facets, HitRange page)
            throws IOException {
        SortOrder order =
                request.order() == SortOrder.RELEVANCE ? SortOrder.NEWEST : request.order();
        NearDuplicateGroups groups =
                request.collapsed() ? view.duplicateGroups() : NearDuplicateGroups.EMPTY;
        var pruner = new DateRangePruner(view, facets, order, groups, page);
        ScoreDoc[] docs =
                collectPage(
                        view.searcher(),
                        pruner.candidateQuery(),
                        page.relativeTo(pruner.skippedRows()),
                        order);
        TopFieldCollector.populateScores(docs, view.searcher(), query);
        return docs;
    }

    private ScoreDoc[] collectPage(
            IndexSearcher searcher, Query query, HitRange page, SortOrder order)
            throws IOException {
        HitCursor cursor = new SearchAfterCursor(searcher, query, LuceneSorts.of(order));
        return page.collect(
                request.collapsed()
                        ? new CollapsingCursor(cursor, view.duplicateGroups())
                        : cursor);
    }
}
