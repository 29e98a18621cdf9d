package dev.dateline.index.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.CancelledJob;
import dev.dateline.job.JobContext;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

final class SearchBudgetTest {
    private static final Query WORD = new TermQuery(new Term("text", "pumps"));
    private static final Query NEAR =
            new IntervalQuery(
                    "text",
                    Intervals.maxwidth(
                            5,
                            Intervals.unordered(Intervals.term("pumps"), Intervals.term("sold"))));

    private static final BitSetProducer NO_PARENTS = _ -> null;

    private final AtomicLong cpuNanos = new AtomicLong(-7);

    static List<Query> unboundedQueries() {
        return List.of(
                NEAR,
                new WildcardQuery(new Term("text", "*mp*")),
                new PrefixQuery(new Term("text", "p")),
                new PhraseQuery("text", "so", "so", "so", "so", "so", "sold"),
                new MultiPhraseQuery.Builder()
                        .add(terms("so"))
                        .add(terms("so", "sow"))
                        .add(terms("so"))
                        .add(terms("so"))
                        .add(terms("so"))
                        .build(),
                new ToChildBlockJoinQuery(NEAR, NO_PARENTS),
                both(WORD, new ToParentBlockJoinQuery(NEAR, NO_PARENTS, ScoreMode.None)),
                both(WORD, NEAR));
    }

    static List<Query> boundedQueries() {
        return List.of(
                WORD,
                MatchAllDocsQuery.INSTANCE,
                new PhraseQuery("text", "pumps", "sold"),
                new PhraseQuery("text", "so", "so", "so", "so", "sold"),
                new ToChildBlockJoinQuery(WORD, NO_PARENTS),
                new ToParentBlockJoinQuery(WORD, NO_PARENTS, ScoreMode.None),
                both(WORD, new PhraseQuery("text", "pumps", "sold")));
    }

    @ParameterizedTest
    @MethodSource("unboundedQueries")
    void stopsUnboundedQueryAfterLimit(Query query) {
        var budget = new SearchBudget(JobContext.QUIET, query, cpuNanos::get);
        assertFalse(budget.shouldExit());
        cpuNanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(SearchBudget.LIMIT_MILLIS));
        assertFalse(budget.shouldExit());
        cpuNanos.addAndGet(1);
        assertTrue(budget.shouldExit());
    }

    @ParameterizedTest
    @MethodSource("unboundedQueries")
    void addsCpuTimeOfAllThreads(Query query) throws InterruptedException {
        var ofThread = ThreadLocal.withInitial(AtomicLong::new);
        var budget = new SearchBudget(JobContext.QUIET, query, () -> ofThread.get().get());
        var exits = new AtomicBoolean(true);
        Runnable half =
                () -> {
                    budget.shouldExit();
                    ofThread.get()
                            .set(TimeUnit.MILLISECONDS.toNanos(SearchBudget.LIMIT_MILLIS / 2 + 1));
                    exits.set(budget.shouldExit());
                };
        Thread.ofPlatform().start(half).join();
        assertFalse(exits.get());
        Thread.ofPlatform().start(half).join();
        assertTrue(exits.get());
    }

    @ParameterizedTest
    @MethodSource("boundedQueries")
    void neverStopsBoundedQuery(Query query) {
        var budget = new SearchBudget(JobContext.QUIET, query, cpuNanos::get);
        cpuNanos.addAndGet(TimeUnit.MINUTES.toNanos(5));
        assertFalse(budget.shouldExit());
    }

    @Test
    void stopsCancelledSearch() {
        var cancelled = new CancelledJob();
        assertTrue(new SearchBudget(cancelled, WORD, cpuNanos::get).shouldExit());
    }

    private static Term[] terms(String... words) {
        return Stream.of(words).map(word -> new Term("text", word)).toArray(Term[]::new);
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.SHOULD).build();
    }
}
