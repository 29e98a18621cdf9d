package dev.dateline.index.search;

import dev.dateline.index.duplicates.NearDuplicateCounter;
import dev.dateline.index.duplicates.NearDuplicateGroups;
import dev.dateline.index.facet.ColumnCache;
import dev.dateline.index.facet.FacetCollector;
import dev.dateline.index.facet.ResultFacets;
import dev.dateline.index.highlight.MatchFinder;
import dev.dateline.index.query.QueryCompiler;
import dev.dateline.index.query.UnscoredQuery;
import dev.dateline.job.JobContext;
import dev.dateline.search.Hit;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SearchedQuery;
import dev.dateline.search.query.ParsedQuery;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Answers a search for articles on one view of the index.
public final class ArticleSearch {
    private static final int MAX_FACETS = 20;

    /// Hits fetched at a time where all are wanted.
    private static final int BATCH_SIZE = 2_000;

    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final Analyzer analyzer;
    private final ColumnCache columns;
    private final Executor executor;

    public ArticleSearch(
            IndexSearcher searcher,
            QueryCompiler compiler,
            Analyzer analyzer,
            ColumnCache columns,
            Executor threads) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.analyzer = analyzer;
        this.columns = columns;
        this.executor = threads;
    }

    /// Counts all hits and puts the first ones in order at the same time.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    public SearchPage search(SearchRequest request, Optional<LocalDate> asOf, JobContext job)
            throws IOException {
        long start = System.nanoTime();
        Query query = compiler.articleQuery(request.query().criterion());
        IndexSearcher limited = new SearchBudget(job, query).limit(searcher, executor);
        try (var counting = AsyncTask.start(executor, () -> count(limited, query))) {
            var first = new ResultPageFinder(searcher, columns, request);
            Optional<ScoreDoc[]> docs = first.find(query, limited, counting);
            NearDuplicateCounter copies =
                    request.collapsed()
                            ? duplicateCounter(counting.await())
                            : NearDuplicateCounter.NONE;
            HitBuilder reader = reader(request.query());
            var hits = new ArrayList<Hit>();
            for (ScoreDoc doc : docs.orElse(new ScoreDoc[0])) {
                job.throwIfCancelled();
                hits.add(reader.build(doc, copies));
            }
            Optional<ResultFacets> counted = counting.await();
            job.throwIfCancelled();
            boolean complete = docs.isPresent() && counted.isPresent() && !limited.timedOut();
            ResultFacets counts = counted.orElseGet(new FacetCollector.Manager(columns)::empty);
            int total = Math.max(counts.total(), hits.size());
            return new SearchPage(
                    Optional.of(new SearchedQuery(request.query(), asOf, complete)),
                    total,
                    total - copies.collapsed(),
                    hits,
                    counts.histogram(),
                    counts.sources(MAX_FACETS),
                    counts.speakers(MAX_FACETS, compiler.speakerLinks()),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private HitBuilder reader(ParsedQuery parsed) {
        var finder = new MatchFinder(compiler.highlightQuery(parsed.criterion()), analyzer);
        return new HitBuilder(searcher, columns, finder);
    }

    /// Empty if it takes too long.
    private Optional<ResultFacets> count(IndexSearcher limited, Query query) throws IOException {
        try {
            return Optional.of(
                    limited.search(UnscoredQuery.of(query), new FacetCollector.Manager(columns)));
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return Optional.empty();
        }
    }

    private NearDuplicateCounter duplicateCounter(Optional<ResultFacets> counts)
            throws IOException {
        return counts.isPresent()
                ? duplicateCounter(new DocumentSetQuery(counts.get().documentsBySegment()))
                : NearDuplicateCounter.NONE;
    }

    private NearDuplicateCounter duplicateCounter(Query query) throws IOException {
        NearDuplicateGroups groups = columns.duplicateGroups(searcher.getIndexReader());
        return searcher.search(query, new NearDuplicateCounter.Manager(groups));
    }

    /// Hands the hits of a page to `visitor` one by one, however many and however long it takes.
    public void forEachHit(SearchRequest request, HitVisitor visitor) throws IOException {
        Query query = compiler.articleQuery(request.query().criterion());
        HitBuilder reader = reader(request.query());
        HitCursor walk = new SearchAfterCursor(searcher, query, LuceneSorts.of(request.order()));
        NearDuplicateCounter copies = NearDuplicateCounter.NONE;
        if (request.collapsed()) {
            copies = duplicateCounter(query);
            walk = new CollapsingCursor(walk, columns.duplicateGroups(searcher.getIndexReader()));
        }
        int skip = request.offset() - walk.skipTowards(request.offset());
        for (int left = request.limit(); left > 0; ) {
            int step = Math.min(BATCH_SIZE, left) + skip;
            ScoreDoc[] docs = walk.next(step);
            TopFieldCollector.populateScores(docs, searcher, query);
            for (int i = skip; i < docs.length && left > 0; i++) {
                visitor.visit(reader.build(docs[i], copies));
                left--;
            }
            if (docs.length < step) {
                return;
            }
            skip = 0;
        }
    }
}
