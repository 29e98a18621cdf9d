package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.message.LocalizedMessages;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.AdversarialQueries;
import dev.dateline.search.query.QueryDescription;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

/// Tests that every typed query gets an answer and a description within bounded CPU time.
@Timeout(120)
class QueryRobustnessTest {
    private static final int ROUNDS = 1_500;

    @TempDir private static Path folder;
    private static LuceneIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index =
                IndexTestArticle.index(
                        folder,
                        IntStream.range(0, 40)
                                .mapToObj(i ->
                                        IndexTestArticle.at(
                                                        i + ".txt",
                                                        "Nimbus number " + i,
                                                        "Orbit and C++ by wi-fi “we say” " + i)
                                                .on("2022-01-" + (10 + i % 20))
                                                .quoting("we say", i % 2 == 0 ? "Ada Lund" : ""))
                                .toList());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void anyInputIsAnswered() {
        long seed = Long.getLong("dateline.seed", 20_221);
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String typed = AdversarialQueries.typed(random);
            assertDoesNotThrow(() -> answer(typed), () -> "-Ddateline.seed=" + seed + ": " + typed);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.dateline.search.query.AdversarialQueries#monsters")
    void extremeQueriesUseBoundedCpuTime(String typed) throws IOException {
        answer(typed);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        answer(typed);
        long cpuNanos = threads.getCurrentThreadCpuTime() - start;
        assertTrue(cpuNanos < 1_000_000_000, "more than a second of CPU time");
    }

    @Test
    void reportsClausesBeyondLimit() throws IOException {
        SearchPage wild = page("a* ".repeat(30));
        assertTrue(description(wild).contains("too much for one search"), description(wild));
        assertFalse(description(page("a* b* c*")).contains("too much"));
    }

    private static void answer(String typed) throws IOException {
        SearchPage page = page(typed);
        assertFalse(description(page).isBlank());
        assertTrue(page.hits().size() <= page.total());
        index.quotes(new QuoteRequest(typed, SortOrder.NEWEST, 0, 3));
    }

    private static String description(SearchPage page) {
        return QueryDescription.of(
                page.searched().orElseThrow().query(), LocalizedMessages.ENGLISH);
    }

    private static SearchPage page(String typed) throws IOException {
        return index.search(new SearchRequest(typed, SortOrder.RELEVANCE, 0, 5));
    }
}
