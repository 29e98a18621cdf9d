package dev.dateline.index;

import dev.dateline.search.Order;
import dev.dateline.search.SearchRequest;

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
final class FirstHits {
    private static final ScoreDoc[] NONE = {};

    private final IndexSearcher searcher;
    private final ColumnCache columns;
    private final SearchRequest request;

    FirstHits(IndexSearcher searcher, ColumnCache columns, SearchRequest request) {
        this.searcher = searcher;
        this.columns = columns;
        this.request = request;
    }

    /// Empty if it takes too long.
    Optional<ScoreDoc[]> of(
            Query query, IndexSearcher limited, Meanwhile<Optional<ResultCounts>> counting)
            throws IOException {
        var page = Page.of(request.offset(), request.limit(), searcher);
        if (page.isEmpty()) {
            return Optional.of(NONE);
        }
        if (request.order() == Order.RELEVANCE && !Unscored.isAllAlike(query)) {
            return best(query, limited, page);
        }
        Optional<ResultCounts> counts = counting.result();
        return counts.isPresent()
                ? Optional.of(byDay(query, counts.get(), page))
                : Optional.empty();
    }

    private Optional<ScoreDoc[]> best(Query query, IndexSearcher limited, Page page)
            throws IOException {
        try {
            ScoreDoc[] best = page(limited, query, page, Order.RELEVANCE);
            for (ScoreDoc doc : best) {
                doc.score = (Float) ((FieldDoc) doc).fields[0]; // the order's first field
            }
            return Optional.of(best);
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return Optional.empty();
        }
    }

    private ScoreDoc[] byDay(Query query, ResultCounts counts, Page page) throws IOException {
        Order order = request.order() == Order.RELEVANCE ? Order.NEWEST : request.order();
        CopyGroups groups = request.folded() ? copies() : CopyGroups.NONE;
        var days = new DaysOfPage(searcher.getIndexReader(), columns, counts, order, groups, page);
        ScoreDoc[] docs = page(searcher, days.articles(), page.from(days.passed()), order);
        TopFieldCollector.populateScores(docs, searcher, query);
        return docs;
    }

    private CopyGroups copies() throws IOException {
        return columns.copies(searcher.getIndexReader());
    }

    private ScoreDoc[] page(IndexSearcher of, Query query, Page page, Order order)
            throws IOException {
        ResultWalk walk = new HitWalk(of, query, Sorting.of(order));
        if (request.folded()) {
            walk = new FoldedWalk(walk, copies());
        }
        Page rest = page.from(walk.approach(page.offset()));
        return rest.cut(walk.next(rest.end()));
    }
}
