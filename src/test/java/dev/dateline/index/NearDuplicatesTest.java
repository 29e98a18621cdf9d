package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.ArchiveIndex.NearDuplicateCounts;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class NearDuplicatesTest {
    private static final String STORY = story(1, 120);
    private static final String SHORT = "Orbit sold 1,200 pumps in May and 1,100 in April.";

    @TempDir private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void open() throws IOException {
        index = LuceneIndex.open(folder, "1");
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void reformattedStoryIsNearDuplicate() throws IOException {
        put(
                article("a.txt", "Orbit sells", STORY),
                article(
                        "b.txt",
                        "ORBIT SELLS",
                        STORY.toUpperCase(Locale.ROOT).replace(" ", "\n  ")));

        assertEquals(List.of("a.txt", "b.txt"), nearDuplicates("a.txt"));
    }

    @Test
    void correctedStoryIsNearDuplicate() throws IOException {
        String corrected = STORY.replaceFirst("word1\\d* ", "other ") + " This was corrected.";
        put(
                article("first.txt", "Orbit sells", STORY),
                article("second.txt", "CORRECTED - Orbit sells", corrected));

        assertEquals(List.of("first.txt", "second.txt"), nearDuplicates("second.txt"));
    }

    @Test
    void halfSharedTextIsNoNearDuplicate() throws IOException {
        put(
                article("a.txt", "Orbit sells", STORY + " " + story(2, 120)),
                article("b.txt", "Relay buys", STORY + " " + story(3, 120)));

        assertEquals(List.of("a.txt"), nearDuplicates("a.txt"));
        assertEquals(new NearDuplicateCounts(0, 0), index.nearDuplicateCounts());
    }

    @Test
    void shortReportsWithDifferentNumberAreNoNearDuplicates() throws IOException {
        put(
                article("may.txt", "Pumps", SHORT),
                article("again.txt", "Pumps", SHORT),
                article("june.txt", "Pumps", SHORT.replace("1,200", "1,300")));

        assertEquals(List.of("again.txt", "may.txt"), nearDuplicates("may.txt"));
        assertEquals(List.of("june.txt"), nearDuplicates("june.txt"));
    }

    @Test
    void missingArticleHasNoNearDuplicates() throws IOException {
        put(article("a.txt", "Orbit sells", STORY));

        assertEquals(List.of(), nearDuplicates("gone.txt"));
    }

    @Test
    void removedOrChangedNearDuplicatesLeaveTheGroup() throws IOException {
        put(
                article("a.txt", "Orbit sells", STORY),
                article("b.txt", "Orbit sells", STORY),
                article("c.txt", "Orbit sells", STORY));
        assertEquals(new NearDuplicateCounts(1, 3), index.nearDuplicateCounts());

        put(article("b.txt", "Relay buys", story(5, 120)));
        assertEquals(new NearDuplicateCounts(1, 2), index.nearDuplicateCounts());

        try (var writer = index.writer()) {
            writer.remove("c.txt");
            writer.commit();
        }
        assertEquals(new NearDuplicateCounts(0, 0), index.nearDuplicateCounts());
    }

    @Test
    void collapsesNearDuplicatesAndCountsAll() throws IOException {
        put(
                article("1.txt", "Orbit sells", STORY).on("2022-01-01"),
                article("2.txt", "Relay buys", story(2, 120)).on("2022-01-02"),
                article("3.txt", "Orbit sells", STORY).on("2022-01-03"),
                article("4.txt", "Orbit sells", STORY).on("2022-01-04"));

        SearchPage collapsed = search("", 0, 9);
        assertEquals(List.of("4.txt", "2.txt"), paths(collapsed.hits()));
        assertEquals(List.of(2, 0), collapsed.hits().stream().map(Hit::nearDuplicates).toList());
        assertEquals(4, collapsed.total());
        assertEquals(2, collapsed.rowCount());

        SearchPage narrowed = search("date:..2022-01-03", 0, 9);
        assertEquals(List.of("3.txt", "2.txt"), paths(narrowed.hits()));
        assertEquals(1, narrowed.hits().getFirst().nearDuplicates());

        SearchPage all = index.search(new SearchRequest("", SortOrder.NEWEST, 0, 9));
        assertEquals(4, all.rowCount());
        assertEquals(0, all.hits().getFirst().nearDuplicates());
    }

    @Test
    void pagesThroughCollapsedHits() throws IOException {
        var articles = new ArrayList<IndexTestArticle>();
        for (int i = 0; i < 30; i++) {
            String story = story(i / 3, 80);
            articles.add(
                    article("%02d.txt".formatted(i), "Report " + i / 3, story).on("2022-01-01"));
        }
        IndexTestArticle.put(index, articles);

        var paged = new ArrayList<String>();
        for (int offset = 0; offset < 12; offset += 4) {
            paged.addAll(paths(search("", offset, 4).hits()));
        }
        var each = new ArrayList<String>();
        index.forEachHit(request("", 0, 100), hit -> each.add(hit.path()));
        var rest = new ArrayList<String>();
        index.forEachHit(request("", 8, 100), hit -> rest.add(hit.path()));

        assertEquals(10, paged.size());
        assertEquals(paged, each);
        assertEquals(paged.subList(8, 10), rest);
        assertEquals(10, search("", 0, 0).rowCount());
        assertTrue(search("nothing", 0, 4).hits().isEmpty());
    }

    /// Near-duplicates have the same date, different dates or none.
    @Test
    void everyCollapsedPageIsPartOfTheList() throws IOException {
        var random = new Random(7);
        for (int commit = 0; commit < 3; commit++) {
            var articles = new ArrayList<IndexTestArticle>();
            for (int i = 0; i < 40; i++) {
                var article =
                        article(commit + "-" + i + ".txt", "Report", story(random.nextInt(50), 80));
                int day = random.nextInt(8);
                articles.add(day == 0 ? article : article.on("2022-01-0" + day));
            }
            IndexTestArticle.put(index, articles);
        }
        for (SortOrder order : SortOrder.values()) {
            var list = new ArrayList<String>();
            var whole = new SearchRequest("", order, 0, 200).withCollapsed(true);
            index.forEachHit(whole, hit -> list.add(hit.path()));
            assertEquals(index.search(whole).rowCount(), list.size());
            for (int offset = 0; offset <= list.size(); offset++) {
                var page =
                        index.search(new SearchRequest("", order, offset, 5).withCollapsed(true));
                int end = Math.min(list.size(), offset + 5);
                assertEquals(list.subList(offset, end), paths(page.hits()), order + " " + offset);
            }
        }
    }

    private static IndexTestArticle article(String path, String headline, String body) {
        return IndexTestArticle.at(path, headline, body);
    }

    /// Returns random words, the same ones for the same seed.
    private static String story(int seed, int words) {
        var random = new Random(seed);
        var story = new StringBuilder();
        for (int i = 0; i < words; i++) {
            story.append("word").append(random.nextInt(100_000)).append(' ');
        }
        return story.toString();
    }

    private void put(IndexTestArticle... articles) throws IOException {
        IndexTestArticle.put(index, List.of(articles));
    }

    private List<String> nearDuplicates(String path) throws IOException {
        return index.paths("copies:" + path, SortOrder.OLDEST);
    }

    private static SearchRequest request(String query, int offset, int limit) {
        return new SearchRequest(query, SortOrder.NEWEST, offset, limit).withCollapsed(true);
    }

    private SearchPage search(String query, int offset, int limit) throws IOException {
        return index.search(request(query, offset, limit));
    }

    private static List<String> paths(List<Hit> hits) {
        return hits.stream().map(Hit::path).toList();
    }
}
