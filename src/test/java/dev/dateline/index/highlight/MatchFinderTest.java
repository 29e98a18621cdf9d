package dev.dateline.index.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.index.analysis.WordAnalyzer;
import dev.dateline.index.store.Schema;
import dev.dateline.quote.QuoteTestArticles;
import dev.dateline.quote.QuotedArticle;

import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

class MatchFinderTest {
    private static final int SENTENCES = 10_000;
    private static final QuotedArticle ARTICLE =
            new QuotedArticle(
                    QuoteTestArticles.article("The pumps were sold again. ".repeat(SENTENCES)),
                    List.of());

    static List<Query> queries() {
        return List.of(
                new PrefixQuery(new Term(Schema.TEXT, "pum")),
                new IntervalQuery(
                        Schema.TEXT,
                        Intervals.ordered(Intervals.term("pumps"), Intervals.term("were"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void stopsInsideLongText(Query query) throws IOException {
        var checks = new AtomicInteger();
        List<TextSpan> matches = find(query, () -> checks.incrementAndGet() > 3);
        assertFalse(matches.isEmpty());
        assertTrue(matches.size() < SENTENCES / 4, () -> matches.size() + " matches");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void findsNothingOnceStopped(Query query) throws IOException {
        assertEquals(List.of(), find(query, () -> true));
    }

    private static List<TextSpan> find(Query query, BooleanSupplier isStopped) throws IOException {
        return new MatchFinder(query, new WordAnalyzer(), isStopped).find(ARTICLE);
    }
}
