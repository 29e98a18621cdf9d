package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Reads results that are longer than one stride of a cursor.
class DeepPagingTest {
    private static final int ARTICLES = 10_030;

    @TempDir private static Path folder;
    private static LuceneIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index =
                IndexTestArticle.index(
                        folder,
                        IntStream.range(0, ARTICLES)
                                .mapToObj(i ->
                                        IndexTestArticle.at("%05d.txt".formatted(i), "N", "Orbit.")
                                                .on("20%02d-01-01".formatted(i % 20)))
                                .toList());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "9999, 5", "10001, 3", "10025, 20", "10030, 5", "20000, 5"})
    void everyPageIsPartOfTheList(int offset, int limit) throws IOException {
        for (SortOrder order : SortOrder.values()) {
            List<String> all = index.paths("orbit", order);
            assertEquals(ARTICLES, all.size());
            SearchPage page = index.search(new SearchRequest("orbit", order, offset, limit));
            assertEquals(ARTICLES, page.total());
            int from = Math.min(offset, ARTICLES);
            assertEquals(
                    all.subList(from, Math.min(ARTICLES, from + limit)),
                    page.hits().stream().map(Hit::path).toList());
        }
    }

    @Test
    void visitsEveryHitOnceInOrder() throws IOException {
        var seen = new ArrayList<String>();
        var all = new SearchRequest("orbit", SortOrder.NEWEST, 0, Integer.MAX_VALUE);
        index.forEachHit(all, hit -> seen.add(hit.path()));
        assertEquals(index.paths("orbit", SortOrder.NEWEST), seen);
        var rest = new ArrayList<String>();
        index.forEachHit(
                new SearchRequest("orbit", SortOrder.NEWEST, 10_005, 9),
                hit -> rest.add(hit.path()));
        assertEquals(seen.subList(10_005, 10_014), rest);
    }
}
