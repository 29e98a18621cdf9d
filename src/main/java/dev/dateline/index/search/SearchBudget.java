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

/// Ends a search that nobody waits for any more, or one of patterns, nearness or a phrase that says
/// one word over and over, once it has cost the processors many times what an ordinary search does:
/// what it has found until then is the answer. Only work counts, so that a slow disk or a busy
/// machine never cuts an answer short; other words, phrases and filters are always answered whole.
final class SearchBudget implements QueryTimeout {
    /// Of all threads together. On two processors, hardly a search takes a second then.
    static final long LIMIT_MILLIS = 500;

    private static final long LIMIT_NANOS = TimeUnit.MILLISECONDS.toNanos(LIMIT_MILLIS);

    /// A person says a word as often in a row; what a program pastes may say it thousands of times.
    private static final int MAX_REPEATS = 4;

    private final JobContext job;
    private final boolean hasPatterns;
    private final boolean isLimited;
    private final LongSupplier cpuNanos;
    private final ThreadLocal<Long> lastCpuNanos;
    private final AtomicLong spentNanos = new AtomicLong();

    SearchBudget(JobContext job, Query query) {
        this(job, query, () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /// @param work nanoseconds that the asking thread has worked until now
    SearchBudget(JobContext job, Query query, LongSupplier work) {
        var costs = new QueryCosts();
        query.visit(costs);
        this.job = job;
        this.hasPatterns = costs.hasPatterns;
        this.isLimited = costs.hasPatterns || costs.hasNearness || costs.hasRepeats;
        this.cpuNanos = work;
        this.lastCpuNanos = ThreadLocal.withInitial(work::getAsLong);
    }

    @Override
    public boolean shouldExit() {
        return job.isCancelled() || (isLimited && addCpuTime() > LIMIT_NANOS);
    }

    private long addCpuTime() {
        long before = lastCpuNanos.get();
        long now = cpuNanos.getAsLong();
        lastCpuNanos.set(now);
        return spentNanos.addAndGet(now - before);
    }

    /// A searcher on the same view that looks at the work done now and then; while it gathers the
    /// words that a pattern stands for, too, which costs something and is done where there is any.
    IndexSearcher limit(IndexSearcher searcher, Executor threads) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var limited =
                new IndexSearcher(
                        reader instanceof DirectoryReader directory && hasPatterns
                                ? ExitableDirectoryReader.wrap(directory, this)
                                : reader,
                        threads);
        limited.setQueryCache(searcher.getQueryCache());
        limited.setTimeout(this);
        return limited;
    }

    /// What in a query has no bound but the archive's size.
    private static final class QueryCosts extends QueryVisitor {
        private boolean hasPatterns;
        private boolean hasNearness;
        private final Map<Term, Integer> inPhrases = new HashMap<>();
        private boolean hasRepeats;

        @Override
        public void consumeTermsMatching(
                Query pattern, String field, Supplier<ByteRunAutomaton> automaton) {
            hasPatterns = true;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            hasNearness |= query instanceof IntervalQuery;
            if (query instanceof PhraseQuery || query instanceof MultiPhraseQuery) {
                for (Term term : terms) {
                    hasRepeats |= inPhrases.merge(term, 1, Integer::sum) > MAX_REPEATS;
                }
            }
        }

        /// Lucene counts joins among the leaves.
        @Override
        public void visitLeaf(Query query) {
            switch (query) {
                case ToChildBlockJoinQuery ofArticles -> ofArticles.getParentQuery().visit(this);
                case ToParentBlockJoinQuery ofQuotations ->
                        ofQuotations.getChildQuery().visit(this);
                default -> {}
            }
        }

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
        }
    }
}
