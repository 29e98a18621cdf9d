package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.FileStamp;
import dev.dateline.article.Problem;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.FacetCount;
import dev.dateline.search.Hit;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AsOfIndexTest {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 4);

    @TempDir private Path folder;
    private LuceneIndex index;
    private ArchiveIndex asOfIndex;

    @BeforeEach
    void fill() throws IOException {
        index =
                IndexTestArticle.index(
                        folder,
                        List.of(
                                at("old.txt", "Orbit sells pumps.")
                                        .on("2022-02-01")
                                        .from("Ledger")
                                        .quoting("sells pumps", "Ada Lund"),
                                at("that-day.txt", "Orbit makes turbines.")
                                        .on("2022-03-04")
                                        .from("Ledger"),
                                at("next-day.txt", "Orbit buys zeppelins and pumps.")
                                        .on("2022-03-05")
                                        .from("Courier")
                                        .quoting("buys zeppelins", "Ada Lund"),
                                at("undated.txt", "Orbit has pumps.").from("Courier")));
        asOfIndex = index.asOf(DAY);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static IndexTestArticle at(String path, String body) {
        return IndexTestArticle.at(path, "News", body);
    }

    private static List<String> paths(ArchiveIndex of, String query) throws IOException {
        return of.search(new SearchRequest(query, SortOrder.NEWEST, 0, 10)).hits().stream()
                .map(Hit::path)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "orbit, that-day.txt old.txt",
        "pumps, old.txt",
        "-turbines, old.txt",
        "date:last-1-day, that-day.txt",
        "date:2022.., that-day.txt old.txt",
        "speaker:lund, old.txt",
        "said:pumps, old.txt",
        "pump*, old.txt",
        "source:ledger, that-day.txt old.txt",
        "path:txt, that-day.txt old.txt",
        "orbit w/3 pumps, old.txt",
    })
    void excludesLaterAndUndatedArticles(String query, String found) throws IOException {
        assertEquals(List.of(found.split(" ")), paths(asOfIndex, query));
        assertEquals(List.of(found.split(" ")), asOfIndex.paths(query, SortOrder.NEWEST));
    }

    @ParameterizedTest
    @CsvSource({"zeppelins", "date:none", "date:2022-03-05", "source:courier", "said:zeppelins"})
    void findsNothingWhenAllArticlesAreLater(String query) throws IOException {
        assertEquals(List.of(), paths(asOfIndex, query));
        assertEquals(List.of(), asOfIndex.paths(query, SortOrder.OLDEST));
    }

    @Test
    void statsCountOnlyRemainingArticles() throws IOException {
        SearchPage page = asOfIndex.search(new SearchRequest("", SortOrder.RELEVANCE, 0, 10));

        assertEquals(2, page.total());
        assertEquals(0, page.histogram().undated());
        assertEquals(
                Map.of(LocalDate.of(2022, 2, 1), 1, DAY, 1), Map.copyOf(page.histogram().days()));
        assertEquals(List.of(new FacetCount("Ledger", 2)), page.sources());
        assertEquals(List.of(new FacetCount("Ada Lund", 1)), page.speakers());
        assertEquals(2, asOfIndex.stats().articles());
        assertEquals(1, asOfIndex.stats().quotes());
        assertEquals(page.histogram(), asOfIndex.stats().histogram());
    }

    @Test
    void baseIndexIsUnchanged() throws IOException {
        paths(asOfIndex, "pumps");

        assertEquals(List.of("next-day.txt", "old.txt", "undated.txt"), paths(index, "pumps"));
        assertEquals(4, index.stats().articles());
    }

    @Test
    void quotationsAndSpeakersExcludeLaterArticles() throws IOException {
        assertEquals(1, asOfIndex.quotes(new QuoteRequest("", SortOrder.NEWEST, 0, 10)).total());
        assertEquals(1, asOfIndex.speaker("Ada Lund").names().getFirst().statements());
        assertEquals(2, index.speaker("Ada Lund").names().getFirst().statements());
    }

    @Test
    void laterArticleCannotBeRead() throws IOException {
        assertTrue(asOfIndex.article("that-day.txt").isPresent());
        assertEquals(Optional.empty(), asOfIndex.article("next-day.txt"));
        assertEquals(Optional.empty(), asOfIndex.article("undated.txt"));
    }

    @Test
    void suggestionsUseOnlyRemainingTerms() throws IOException {
        assertEquals(List.of("zeppelins"), index.completions("zep", 5));
        assertEquals(List.of(), asOfIndex.completions("zep", 5));
        assertEquals(Optional.of("turbines"), asOfIndex.suggestSpelling("turbimes"));
        assertEquals(Optional.of("zeppelins"), index.suggestSpelling("zepelins"));
        assertEquals(Optional.empty(), asOfIndex.suggestSpelling("zepelins"));
    }

    @Test
    void newCommitWithOldArticleIsVisible() throws IOException {
        paths(asOfIndex, "pumps");
        IndexTestArticle.put(
                index,
                List.of(
                        at("found.txt", "Pumps.").on("2022-01-01"),
                        at("new.txt", "Pumps.").on("2023-01-01")));

        assertEquals(List.of("old.txt", "found.txt"), paths(asOfIndex, "pumps"));
    }

    @Test
    void laterNearDuplicatesAreExcluded() throws IOException {
        IndexTestArticle.put(
                index,
                List.of(
                        at("first.txt", "Relay is sold.").on("2022-01-01"),
                        at("again.txt", "Relay is sold.").on("2022-06-01")));

        assertEquals(List.of("again.txt", "first.txt"), paths(index, "copies:first.txt"));
        assertEquals(List.of("first.txt"), paths(asOfIndex, "copies:first.txt"));
        assertEquals(new NearDuplicateCounts(1, 2), index.nearDuplicateCounts());
        assertEquals(new NearDuplicateCounts(0, 0), asOfIndex.nearDuplicateCounts());
    }

    @Test
    void rejectedFilesStayListed() throws IOException {
        try (ArchiveIndex.Writer writer = index.writer()) {
            writer.reject(
                    new Problem("bad.txt", 1, Problem.Kind.EMPTY, ""), new FileStamp(1, 1, 0, 0));
            writer.commit();
        }

        assertEquals(1, asOfIndex.stats().problems().size());
    }

    @Test
    void asOfBeforeFirstDayIsEmpty() throws IOException {
        ArchiveIndex before = index.asOf(LocalDate.of(1999, 12, 31));

        assertEquals(List.of(), paths(before, ""));
        assertEquals(List.of(), paths(before, "date:last-10-years"));
        assertEquals(0, before.stats().articles());
    }
}
