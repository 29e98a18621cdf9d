package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateCounter;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.highlight.MatchFinder;
import dev.dateline.index.query.IndexView;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.query.UnscoredQuery;
import dev.dateline.index.store.DocValuesLookup;
import dev.dateline.job.JobContext;
import dev.dateline.search.ArchiveIndex.HitVisitor;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;

import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// Searches the articles in one view of the index.
public record ArticleSearch(IndexView view, QueryCompiler compiler, Executor executor) {
    private static final int MAX_FACETS = 20;

    /// The number of hits that are collected at a time when all hits are visited.
    private static final int HIT_BATCH_SIZE = 2_000;

    /// The number of article paths that are collected at a time.
    private static final int PATH_BATCH_SIZE = 100_000;

    /// Returns one page of hits and the facet counts of the whole result.
    ///
    /// Counts on another thread while the first hits are sorted. A search that exceeds its
    /// [SearchBudget] returns what was found until then. Highlighting the page has a budget of its
    /// own; matches that are found later are neither highlighted nor counted.
    ///
    /// @throws java.util.concurrent.CancellationException if the job is cancelled
    public SearchPage search(SearchRequest request, Optional<LocalDate> asOfDate, JobContext job)
            throws IOException {
        long start = System.nanoTime();
        Criterion criterion = request.query().criterion();
        Query query = compiler.articleQuery(criterion);
        IndexSearcher limited = new SearchBudget(job, query).limit(view.searcher(), executor);
        try (var counting = AsyncTask.start(executor, () -> count(limited, query))) {
            Optional<ScoreDoc[]> docs =
                    new ResultPageFinder(view, request).find(query, limited, counting);
            NearDuplicateCounter duplicates =
                    request.collapsed()
                            ? countDuplicates(counting.await())
                            : NearDuplicateCounter.NONE;
            var highlighting = new SearchBudget(job, query);
            HitBuilder builder = hitBuilder(criterion, highlighting::shouldExit);
            var hits = new ArrayList<Hit>();
            for (ScoreDoc doc : docs.orElse(new ScoreDoc[0])) {
                job.throwIfCancelled();
                hits.add(builder.build(doc, duplicates));
            }
            Optional<ResultFacets> counted = counting.await();
            job.throwIfCancelled();
            boolean complete =
                    docs.isPresent()
                            && counted.isPresent()
                            && !limited.timedOut()
                            && !highlighting.hasExited();
            ResultFacets facets = counted.orElseGet(() -> ResultFacets.empty(view.columns()));
            int total = Math.max(facets.total(), hits.size());
            return new SearchPage(
                    Optional.of(new SearchedQuery(request.query(), asOfDate, complete)),
                    total,
                    total - duplicates.collapsed(),
                    hits,
                    facets.histogram(),
                    facets.sources(MAX_FACETS),
                    facets.speakers(MAX_FACETS, view.notes().speakerLinks()),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private HitBuilder hitBuilder(Criterion criterion, BooleanSupplier isStopped) {
        var finder =
                new MatchFinder(compiler.highlightQuery(criterion), view.analyzer(), isStopped);
        return new HitBuilder(view.searcher(), finder);
    }

    /// Counts the articles that match a query; returns empty if the search exceeds its CPU budget.
    private Optional<ResultFacets> count(IndexSearcher limited, Query query) throws IOException {
        try {
            var manager = new ResultFacets.Manager(view.columns());
            return Optional.of(limited.search(UnscoredQuery.of(query), manager));
        } catch (ExitableDirectoryReader.ExitingReaderException e) {
            return Optional.empty();
        }
    }

    private NearDuplicateCounter countDuplicates(Optional<ResultFacets> facets) throws IOException {
        return facets.isPresent()
                ? countDuplicates(new DocumentSetQuery(facets.get().documentsBySegment()))
                : NearDuplicateCounter.NONE;
    }

    private NearDuplicateCounter countDuplicates(Query query) throws IOException {
        return view.searcher()
                .search(query, new NearDuplicateCounter.Manager(view.duplicateGroups()));
    }

    /// Passes the hits of the requested page to a visitor one by one, without a time limit.
    public void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException {
        IndexSearcher searcher = view.searcher();
        Query query = compiler.articleQuery(request.query().criterion());
        HitBuilder builder = hitBuilder(request.query().criterion(), () -> false);
        HitCursor cursor = new SearchAfterCursor(searcher, query, LuceneSorts.of(request.order()));
        NearDuplicateCounter duplicates = NearDuplicateCounter.NONE;
        if (request.collapsed()) {
            duplicates = countDuplicates(query);
            cursor = new CollapsingCursor(cursor, view.duplicateGroups());
        }
        int skip = request.offset() - cursor.skipTowards(request.offset());
        for (int remaining = request.limit(); remaining > 0; ) {
            int batchSize = Math.min(HIT_BATCH_SIZE, remaining) + skip;
            ScoreDoc[] docs = cursor.next(batchSize);
            TopFieldCollector.populateScores(docs, searcher, query);
            for (int i = skip; i < docs.length && remaining > 0; i++) {
                visitor.visit(builder.build(docs[i], duplicates));
                remaining--;
            }
            if (docs.length < batchSize) {
                return;
            }
            skip = 0;
        }
    }

    /// Returns the paths of all articles that match a criterion, in the given order.
    ///
    /// @throws java.util.concurrent.CancellationException if the job is cancelled
    public List<String> paths(Criterion criterion, SortOrder order, JobContext job)
            throws IOException {
        var docValues = new DocValuesLookup(view.reader());
        var paths = new ArrayList<String>();
        var cursor =
                new SearchAfterCursor(
                        cancellableSearcher(job),
                        compiler.articleQuery(criterion),
                        LuceneSorts.of(order));
        ScoreDoc[] docs;
        do {
            docs = cursor.next(PATH_BATCH_SIZE);
            job.throwIfCancelled();
            for (ScoreDoc doc : docs) {
                paths.add(docValues.path(doc.doc));
            }
        } while (docs.length == PATH_BATCH_SIZE);
        return paths;
    }

    private IndexSearcher cancellableSearcher(JobContext job) {
        var cancellable = new IndexSearcher(view.reader());
        cancellable.setQueryCache(view.searcher().getQueryCache());
        cancellable.setTimeout(job::isCancelled);
        return cancellable;
    }
}
