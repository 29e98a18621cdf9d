package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.search.QuoteHit;
import dev.dateline.search.QuotePage;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// Reads pages far down a list of quotations in several segments.
class DeepQuotePagingTest {
    private static final int ARTICLES = 1_500;

    private static final int QUOTES = 2 * ARTICLES;

    @TempDir private static Path folder;
    private static LuceneIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = IndexTestArticle.index(folder, articles(0, 500));
        IndexTestArticle.put(index, articles(500, ARTICLES));
    }

    private static List<IndexTestArticle> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(DeepQuotePagingTest::article).toList();
    }

    /// Every seventh article is undated, the others have one of twenty dates.
    private static IndexTestArticle article(int number) {
        var article =
                IndexTestArticle.at("%05d.txt".formatted(number), "N", "It is late. Go on.")
                        .quoting("It is late.", number % 2 == 0 ? "Ada Lund" : "Tom Reed")
                        .quoting("Go on.", "Tom Reed");
        return number % 7 == 0 ? article : article.on("20%02d-01-01".formatted(number % 20));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static QuotePage page(String query, SortOrder order, int offset, int limit)
            throws IOException {
        return index.quotes(new QuoteRequest(query, order, offset, limit));
    }

    private static List<String> locations(QuotePage page) {
        return page.hits().stream().map(DeepQuotePagingTest::location).toList();
    }

    private static String location(QuoteHit hit) {
        return hit.path() + "#" + hit.quoteIndex();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsPartOfTheList(SortOrder order) throws IOException {
        for (String query : List.of("", "speaker:reed", "said:late OR said:on")) {
            QuotePage whole = page(query, order, 0, QUOTES);
            List<String> all = locations(whole);
            assertEquals(whole.total(), all.size());
            for (int offset = 0; offset < QUOTES + 200; offset += 97) {
                QuotePage page = page(query, order, offset, 24);
                assertEquals(whole.total(), page.total());
                int from = Math.min(offset, all.size());
                assertEquals(
                        all.subList(from, Math.min(all.size(), from + 24)),
                        locations(page),
                        order + " " + query + " from " + offset);
            }
        }
    }

    @Test
    void undatedQuotationsComeLastInBothDateOrders() throws IOException {
        for (SortOrder order : List.of(SortOrder.NEWEST, SortOrder.OLDEST)) {
            assertEquals(
                    "01498.txt#1",
                    locations(page("", order, QUOTES - 1, 24)).getFirst(),
                    "" + order);
        }
    }
}
