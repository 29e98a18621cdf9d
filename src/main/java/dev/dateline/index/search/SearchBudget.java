package dev.dateline.index.search;

import dev.dateline.job.JobContext;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Stops a query when its job is cancelled or when it exceeds its CPU budget.
///
/// Only wildcard, prefix, fuzzy and proximity queries and phrases that repeat a word have a budget;
/// other queries are always answered completely. Partial results are returned. CPU time counts, not
/// wall time, so that a slow disk or a busy machine never stops a query.
final class SearchBudget implements QueryTimeout {
    /// Maximum CPU time of a query on all threads together, in milliseconds. With two processors,
    /// few searches take a second. With two processors, few searches take a second.
    static final long LIMIT_MILLIS = 500;

    private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);

    /// Maximum number of times that phrases repeat a word without having a budget. Generated text
    /// may repeat it more often.
    private static final int MAX_REPEATS = 4;

    private final JobContext job;
    private final boolean hasPatterns;
    private final boolean isLimited;
    private final LongSupplier cpuNanos;
    private final ThreadLocal<Long> lastCpuNanos;
    private final AtomicLong spentNanos = new AtomicLong();
    private volatile boolean exited;

    SearchBudget(JobContext job, Query query) {
        this(job, query, () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /// Creates the budget of a query, which is measured with a given clock.
    ///
    /// @param cpuNanos returns the CPU time of the calling thread in nanoseconds
    SearchBudget(JobContext job, Query query, LongSupplier cpuNanos) {
        var costs = new QueryCosts();
        query.visit(costs);
        this.job = job;
        this.hasPatterns = costs.hasPatterns;
        this.isLimited = costs.hasPatterns || costs.hasProximity || costs.hasRepeats;
        this.cpuNanos = cpuNanos;
        this.lastCpuNanos = ThreadLocal.withInitial(cpuNanos::getAsLong);
    }

    @Override
    public boolean shouldExit() {
        boolean exits = job.isCancelled() || (isLimited && addCpuTime() > LIMIT_NANOS);
        if (exits) {
            exited = true;
        }
        return exits;
    }

    /// Returns whether the query was stopped: whether [#shouldExit()] was ever true.
    boolean hasExited() {
        return exited;
    }

    private long addCpuTime() {
        long last = lastCpuNanos.get();
        long current = cpuNanos.getAsLong();
        lastCpuNanos.set(current);
        return spentNanos.addAndGet(current - last);
    }

    /// Returns a searcher on the same index view that checks the budget while it searches.
    ///
    /// It also checks while it expands patterns; as this costs time, only if the query has
    /// patterns.
    IndexSearcher limit(IndexSearcher searcher, Executor executor) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var limited =
                new IndexSearcher(
                        reader instanceof DirectoryReader directory && hasPatterns
                                ? ExitableDirectoryReader.wrap(directory, this)
                                : reader,
                        executor);
        limited.setQueryCache(searcher.getQueryCache());
        limited.setTimeout(this);
        return limited;
    }

    /// Detects the patterns, proximity operators and repetitive phrases of a query. Their cost is
    /// limited only by the size of the archive.
    private static final class QueryCosts extends QueryVisitor {
        private boolean hasPatterns;
        private boolean hasProximity;
        private final Map<Term, Integer> phraseTermCounts = new HashMap<>();
        private boolean hasRepeats;

        @Override
        public void consumeTermsMatching(
                Query pattern, String field, Supplier<ByteRunAutomaton> automaton) {
            hasPatterns = true;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            hasProximity |= query instanceof IntervalQuery;
            if (query instanceof PhraseQuery || query instanceof MultiPhraseQuery) {
                for (Term term : terms) {
                    hasRepeats |= phraseTermCounts.merge(term, 1, Integer::sum) > MAX_REPEATS;
                }
            }
        }

        /// Visits the queries inside block joins, which Lucene treats as leaves of the query tree.
        @Override
        public void visitLeaf(Query query) {
            switch (query) {
                case ToChildBlockJoinQuery join -> join.getParentQuery().visit(this);
                case ToParentBlockJoinQuery join -> join.getChildQuery().visit(this);
                default -> {}
            }
        }

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
        }
    }
}
