package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.job.CancelledJob;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.Criterion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// Tests proximity, patterns and criteria on article properties against an index.
class QueryLanguageTest {
    private static final IndexTestArticle A =
            IndexTestArticle.at(
                            "2022/a.txt",
                            "Nimbus halts sales of chips",
                            "Nimbus today halts the sales of all new chips. “We stop trains and"
                                    + " buses,” said Ada Lund.")
                    .on("2022-03-04")
                    .from("Orbit")
                    .quoting("We stop trains and", "Ada Lund");
    private static final IndexTestArticle B =
            IndexTestArticle.at(
                            "2022/b.txt",
                            "Relay buys Orbit",
                            "Chips of Relay sell well. It buys microchips, too. “Trains are fun”"
                                    + " says Bo Ek of Relay.")
                    .on("2022-02-10")
                    .from("Relay News")
                    .quoting("Trains are fun", "Bo Ek");
    private static final IndexTestArticle C =
            IndexTestArticle.at("1999/old-c.txt", "Nothing new", "A pond. " + "word ".repeat(60))
                    .on("1999-12-31");
    private static final IndexTestArticle D =
            IndexTestArticle.at("d.txt", "A plant opens", "The organisation of Relay and Nimbus.");

    @TempDir private Path folder;
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index =
                LuceneIndex.open(
                        folder,
                        "1",
                        what ->
                                switch (what.kind()) {
                                    case STARRED -> Set.of("2022/a.txt", "gone.txt");
                                    case READ -> Set.of("2022/a.txt", "d.txt");
                                    case TAGGED ->
                                            what.tag().equals("to check")
                                                    ? Set.of("2022/b.txt")
                                                    : Set.of();
                                    case ANNOTATED -> Set.of("1999/old-c.txt");
                                });
        IndexTestArticle.put(index, List.of(A, B, C, D));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nimbus w/1 halts|a",
                "nimbus w/1 chips|''",
                "nimbus w/8 chips|a",
                "chips w/8 nimbus|a",
                "nimbus near/8 chips|a",
                "nimbus pre/8 chips|a",
                "chips pre/1 sales|''",
                "sales pre/1 halts|''",
                "halt w/1 sale|a",
                "\"halt\" w/1 sale|''",
                "(nimbus OR relay) w/3 (sell OR halts)|a b",
                "micro* w/1 buys|b",
                "mikrochips~ w/9 relay|b",
                "\"new chips\" w/3 sales|a",
                "nimbus w/2 halts w/2 sales|a",
                "\"sales new chips\"~2|a",
                "\"chips sales\"~3|a",
                "\"chips sales\"~0|''",
                "title:(nimbus w/1 sales)|a",
                "title:(nimbus w/0 sales)|''",
                "said:(stop w/1 buses)|''",
                "said:(stop w/0 trains)|a",
                "said:(trains w/1 fun)|b",
                "speaker:lund said:(trains w/1 fun)|''",
                "w/5 nimbus|a d",
                "nimbus w/5|a d",
                "nimbus w/5 date:2022|a",
                "organi?ation|d",
                "organi*ion|d",
                "*chips|a b",
                "=chips|a b",
                "=chip|''",
                "m*chip*|b",
                "pond?|c",
                "has:quote|a b",
                "-has:quotes|c d",
                "has:date|a b c",
                "has:source|a b",
                "has:note|c",
                "is:starred|a",
                "is:unread|b c",
                "is:read nimbus|a d",
                "tag:\"to check\"|b",
                "tag:other|''",
                "tag:(other OR \"to check\")|b",
                "words:>60|c",
                "words:<=10|d",
                "words:0..30|a b d",
                "words:62|c",
                "path:2022|a b",
                "path:1999/old|c",
                "path:old-c.txt|c",
                "-path:2022|c d",
                "date:last-10-days|a",
                "date:last-month|a b",
                "date:last-2-months|a b",
                "date:last-50-years|a b c",
                "source:(orbit OR relay)|a b",
                "speaker:(lund OR ek)|a b",
                "date:(1999 OR 2022-03)|a c",
                "nimbus OR date:never|a d",
                "(date:never) nimbus|a d",
                "nimbus has:nothing is:lost words:many|a d",
                "nimbus) OR (pond|a c d",
            })
    void findsExactlyMatchingArticles(String query, String letters) throws IOException {
        assertEquals(letters, letters(index.paths(query, SortOrder.OLDEST)));
    }

    @Test
    void highlightsOnlyWordsThatAreNear() throws IOException {
        assertEquals(List.of("halts", "sales"), hits(A, "halts w/1 sales"));
        assertEquals(List.of(), hits(A, "nimbus w/1 chips"));
        assertEquals(List.of("buys", "microchips"), hits(B, "buys w/1 micro*"));
    }

    @Test
    void findsQuotationsWithNearWords() throws IOException {
        var near = new QuoteRequest("said:(trains w/1 fun)", SortOrder.NEWEST, 0, 9);
        assertEquals(1, index.quotes(near).total());
        var far = new QuoteRequest("said:(we w/1 trains)", SortOrder.NEWEST, 0, 9);
        assertEquals(1, index.quotes(far).total());
        var apart = new QuoteRequest("said:(we w/0 trains)", SortOrder.NEWEST, 0, 9);
        assertEquals(0, index.quotes(apart).total());
    }

    @Test
    void recentFindsNothingWithoutDatedArticles() throws IOException {
        try (var undated = IndexTestArticle.index(folder.resolve("undated"), List.of(D))) {
            assertEquals(List.of(), undated.paths("date:last-10-years", SortOrder.NEWEST));
        }
    }

    @Test
    void searchesFirst250WordsOfPhrase() throws IOException {
        String first = "pumps and ".repeat(124) + "valves ";
        var manual = IndexTestArticle.at("manual.txt", "A manual", first + "break tomorrow");
        try (var index = IndexTestArticle.index(folder.resolve("long"), List.of(manual))) {
            var found = List.of("manual.txt");
            assertEquals(found, index.paths("\"" + manual.body() + "\"", SortOrder.NEWEST));
            assertEquals(found, index.paths("\"" + first + "break never\"", SortOrder.NEWEST));
            assertEquals(List.of(), index.paths("\"" + first + "never\"", SortOrder.NEWEST));
        }
    }

    @Test
    void cancelledSearchThrows() {
        var cancelled = new CancelledJob();
        for (String query : List.of("", "nimbus", "*i*", "n?mb* w/4 *s")) {
            assertThrows(
                    CancellationException.class,
                    () ->
                            index.search(
                                    new SearchRequest(query, SortOrder.NEWEST, 0, 9), cancelled));
        }
    }

    @Test
    void unstoppedSearchIsComplete() throws IOException {
        SearchPage page = index.search(new SearchRequest("*chip*", SortOrder.NEWEST, 0, 9));
        assertTrue(page.isComplete());
    }

    @Test
    void readsNotesOnlyWhenQueried() throws IOException {
        try (var strict =
                LuceneIndex.open(
                        folder,
                        "1",
                        (Criterion.Noted what) -> {
                            throw new IllegalStateException(what.toString());
                        })) {
            assertEquals(2, strict.paths("nimbus", SortOrder.NEWEST).size());
        }
    }

    private static String letters(List<String> paths) {
        return paths.stream()
                .map(path -> path.replaceAll(".*(\\w)\\.txt", "$1"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private List<String> hits(IndexTestArticle article, String query) throws IOException {
        List<TextSpan> spans = index.matches(article.quoted(), query);
        return spans.stream().map(span -> span.in(article.quoted().article().text())).toList();
    }
}
