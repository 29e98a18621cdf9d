package dev.dateline.index;

import dev.dateline.search.Hit;
import dev.dateline.search.HitVisitor;
import dev.dateline.search.ParsedQuery;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.JobContext;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Answers a search for articles on one view of the index.
final class ArticleSearch {
    private static final int MOST_FACETS = 20;

    /// Hits fetched at a time where all are wanted.
    private static final int STEP = 2_000;

    private final IndexSearcher searcher;
    private final QueryCompiler compiler;
    private final Analyzer analyzer;
    private final ColumnCache columns;
    private final Executor threads;

    ArticleSearch(
            IndexSearcher searcher,
            QueryCompiler compiler,
            Analyzer analyzer,
            ColumnCache columns,
            Executor threads) {
        this.searcher = searcher;
        this.compiler = compiler;
        this.analyzer = analyzer;
        this.columns = columns;
        this.threads = threads;
    }

    /// Counts all hits and puts the first ones in order at the same time.
    ///
    /// @throws java.util.concurrent.CancellationException when the job is cancelled
    SearchPage page(ParsedQuery parsed, SearchRequest request, JobContext job) throws IOException {
        long start = System.nanoTime();
        Query query = compiler.articles(parsed.criterion());
        IndexSearcher limited = new Patience(job, query).limit(searcher, threads);
        try (var counting = Meanwhile.start(threads, () -> count(limited, query))) {
            var first = new FirstHits(searcher, columns, request);
            Optional<ScoreDoc[]> docs = first.of(query, limited, counting);
            CopyCounter copies = request.folded() ? copies(counting.result()) : CopyCounter.NONE;
            HitReader reader = reader(parsed);
            var hits = new ArrayList<Hit>();
            for (ScoreDoc doc : docs.orElse(new ScoreDoc[0])) {
                job.stopIfCancelled();
                hits.add(reader.read(doc, copies));
            }
            Optional<ResultCounts> counted = counting.result();
            job.stopIfCancelled();
            boolean complete = docs.isPresent() && counted.isPresent() && !limited.timedOut();
            ResultCounts counts = counted.orElseGet(new ResultCounter.Manager(columns)::nothing);
            int total = Math.max(counts.total(), hits.size());
            return new SearchPage(
                    parsed.understood() + (complete ? "" : Patience.STOPPED),
                    total,
                    total - copies.folded(),
                    hits,
                    counts.histogram(),
                    counts.sources(MOST_FACETS),
                    counts.speakers(MOST_FACETS, compiler.links()),
                    Duration.ofNanos(System.nanoTime() - start),
                    complete);
        }
    }

    private HitReader reader(ParsedQuery parsed) {
        var finder = new HitFinder(compiler.hits(parsed.criterion()), analyzer);
        return new HitReader(searcher, columns, finder);
    }

    /// Empty if it takes too long.
    private Optional<ResultCounts> count(IndexSearcher limited, Query query) throws IOException {
        try {
            return Optional.of(
                    limited.search(Unscored.of(query), new ResultCounter.Manager(columns)));
        } catch (ExitableDirectoryReader.ExitingReaderException tooSlow) {
            return Optional.empty();
        }
    }

    private CopyCounter copies(Optional<ResultCounts> counts) throws IOException {
        return counts.isPresent() ? copies(new ArticleSet(counts.get().found())) : CopyCounter.NONE;
    }

    private CopyCounter copies(Query query) throws IOException {
        CopyGroups groups = columns.copies(searcher.getIndexReader());
        return searcher.search(query, new CopyCounter.Manager(groups));
    }

    /// Hands the hits of a page to `visitor` one by one, however many and however long it takes.
    void each(ParsedQuery parsed, SearchRequest request, HitVisitor visitor) throws IOException {
        Query query = compiler.articles(parsed.criterion());
        HitReader reader = reader(parsed);
        ResultWalk walk = new HitWalk(searcher, query, Sorting.of(request.order()));
        CopyCounter copies = CopyCounter.NONE;
        if (request.folded()) {
            copies = copies(query);
            walk = new FoldedWalk(walk, columns.copies(searcher.getIndexReader()));
        }
        int skip = request.offset() - walk.approach(request.offset());
        for (int left = request.limit(); left > 0; ) {
            int step = Math.min(STEP, left) + skip;
            ScoreDoc[] docs = walk.next(step);
            TopFieldCollector.populateScores(docs, searcher, query);
            for (int i = skip; i < docs.length && left > 0; i++) {
                visitor.take(reader.read(docs[i], copies));
                left--;
            }
            if (docs.length < step) {
                return;
            }
            skip = 0;
        }
    }
}
