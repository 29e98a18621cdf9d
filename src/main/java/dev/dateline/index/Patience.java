package dev.dateline.index;

import dev.dateline.work.JobContext;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Ends a search that nobody waits for any more, or one of patterns or nearness that takes longer
/// than anybody would: what it has found until then is the answer. Words, phrases and filters are
/// always answered whole, however slow the disk.
final class Patience implements QueryTimeout {
    /// A hundred times what an ordinary search takes in a million articles.
    static final int SECONDS = 2;

    private static final long LONGEST = TimeUnit.SECONDS.toNanos(SECONDS);

    /// Behind what was understood.
    static final String STOPPED =
            "; stopped after "
                    + SECONDS
                    + " seconds, so that this is not all: ask for longer or fewer patterns";

    private final JobContext job;
    private final boolean hasPatterns;
    private final boolean mayTakeLong;
    private final LongSupplier nanoTime;
    private final long start;

    Patience(JobContext job, Query query) {
        this(job, query, System::nanoTime);
    }

    Patience(JobContext job, Query query, LongSupplier nanoTime) {
        var costs = new Costs();
        query.visit(costs);
        this.job = job;
        this.hasPatterns = costs.hasPatterns;
        this.mayTakeLong = costs.hasPatterns || costs.hasNearness;
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public boolean shouldExit() {
        return job.isCancelled() || (mayTakeLong && nanoTime.getAsLong() - start > LONGEST);
    }

    /// A searcher on the same view that looks at the time now and then; while it gathers the words
    /// that a pattern stands for, too, which costs something and is done where there is any.
    IndexSearcher limit(IndexSearcher searcher, Executor threads) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var limited =
                new IndexSearcher(
                        reader instanceof DirectoryReader directory && hasPatterns
                                ? ExitableDirectoryReader.wrap(directory, this)
                                : reader,
                        threads);
        limited.setTimeout(this);
        return limited;
    }

    /// What in a query has no bound but the archive's size.
    private static final class Costs extends QueryVisitor {
        private boolean hasPatterns;
        private boolean hasNearness;

        @Override
        public void consumeTermsMatching(
                Query pattern, String field, Supplier<ByteRunAutomaton> automaton) {
            hasPatterns = true;
        }

        @Override
        public void consumeTerms(Query query, Term... terms) {
            hasNearness |= query instanceof IntervalQuery;
        }

        @Override
        public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this;
        }
    }
}
