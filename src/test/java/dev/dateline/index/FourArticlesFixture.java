package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.article.FileStamp;
import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.Hit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// Opens an index of four invented articles for each test.
abstract class FourArticlesFixture {
    static final FileStamp STAMP = IndexTestArticle.STAMP;

    private static final List<IndexTestArticle> ARTICLES =
            List.of(
                    IndexTestArticle.at(
                                    "orbit/a.txt",
                                    "Nimbus halts sales",
                                    "Nimbus halts its new sales in Ruritania. \"We stop the trains"
                                            + " today,\" said Ada Lund.")
                            .on("2022-03-04")
                            .from("orbit")
                            .quoting("We stop the trains today,", "Ada Lund"),
                    IndexTestArticle.at(
                                    "orbit/b.txt",
                                    "Sales rise",
                                    "New cloud chips raise the sale. \"Trains are fun,\" said Bo"
                                            + " Ek. \"We buy,\" said Ada Lund.")
                            .on("2022-04-01")
                            .from("orbit")
                            .quoting("Trains are fun,", "Bo Ek")
                            .quoting("We buy,", "Ada Lund"),
                    IndexTestArticle.at(
                                    "relay/c.txt",
                                    "Open-source café",
                                    "Nimbus’s open-source café opens. \"Nobody knows,\" a sign"
                                            + " reads.")
                            .on("2021-12-31")
                            .from("relay-news")
                            .quoting("Nobody knows,", ""),
                    IndexTestArticle.at(
                            "d.txt", "Lost and found", "An undated note on companies and Łódź."));

    @TempDir Path folder;
    LuceneIndex index;

    @BeforeEach
    final void fill() throws IOException {
        index = IndexTestArticle.index(folder, ARTICLES);
    }

    @AfterEach
    final void close() throws IOException {
        index.close();
    }

    final SearchPage search(String query, SortOrder order) throws IOException {
        return index.search(new SearchRequest(query, order, 0, 50));
    }

    final List<String> paths(String query, SortOrder order) throws IOException {
        List<String> paths = search(query, order).hits().stream().map(Hit::path).toList();
        assertEquals(paths, index.paths(query, order));
        return paths;
    }

    final List<String> quotationTexts(String query) throws IOException {
        return index.quotes(new QuoteRequest(query, SortOrder.NEWEST, 0, 50)).hits().stream()
                .map(h -> h.quote().text())
                .toList();
    }

    final void put(QuotedArticle article) throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.put(article, List.of(), STAMP);
            writer.commit();
        }
    }

    static QuotedArticle article(
            String path, String day, String source, String headline, String body) {
        return IndexTestArticle.at(path, headline, body).on(day).from(source).quoted();
    }

    static List<String> words(QuotedArticle article, List<TextSpan> spans) {
        return spans.stream().map(s -> s.in(article.article().text())).toList();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
