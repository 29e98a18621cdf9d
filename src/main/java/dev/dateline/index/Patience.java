package dev.dateline.index;

import dev.dateline.work.JobContext;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// Ends a search that nobody waits for any more, or that takes longer than anybody would: what it
/// has found until then is the answer.
final class Patience implements QueryTimeout {
    /// A hundred times what an ordinary search takes in a million articles.
    static final int SECONDS = 2;

    /// Behind what was understood.
    static final String STOPPED =
            "; stopped after "
                    + SECONDS
                    + " seconds, so that this is not all: ask for longer or fewer patterns";

    private final JobContext job;
    private final long start = System.nanoTime();

    Patience(JobContext job) {
        this.job = job;
    }

    @Override
    public boolean shouldExit() {
        return job.isCancelled() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(SECONDS);
    }

    /// A searcher on the same view that looks at the time now and then; while it gathers the words
    /// that a pattern stands for, too, which costs something and is done where `query` has any.
    IndexSearcher limit(IndexSearcher searcher, Query query, Executor threads) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        var limited =
                new IndexSearcher(
                        reader instanceof DirectoryReader directory && hasPatterns(query)
                                ? ExitableDirectoryReader.wrap(directory, this)
                                : reader,
                        threads);
        limited.setTimeout(this);
        return limited;
    }

    private static boolean hasPatterns(Query query) {
        var found = new AtomicBoolean();
        query.visit(
                new QueryVisitor() {
                    @Override
                    public void consumeTermsMatching(
                            Query pattern, String field, Supplier<ByteRunAutomaton> automaton) {
                        found.set(true);
                    }

                    @Override
                    public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
                        return this;
                    }
                });
        return found.get();
    }
}
