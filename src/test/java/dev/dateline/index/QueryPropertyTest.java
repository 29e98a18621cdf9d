package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.Order;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whatever is typed has an answer and a sentence of what was understood; nothing throws or goes on
/// and on.
@Timeout(120)
class QueryPropertyTest {
    private static final int ROUNDS = 1_500;

    private static final List<String> PIECES =
            List.of(
                    "nimbus",
                    "Orbit",
                    "C++",
                    ".NET",
                    "wi-fi",
                    "u.s.",
                    "1,000",
                    "é",
                    "ß",
                    "東京",
                    "🚀",
                    "\u0000",
                    "\ud83d",
                    "\u202e",
                    "İ",
                    "a",
                    "=",
                    "*",
                    "?",
                    "~",
                    "~2",
                    "-",
                    "+",
                    "|",
                    "\"",
                    "“",
                    "”",
                    "'",
                    "(",
                    ")",
                    ":",
                    "..",
                    "<",
                    ">",
                    "\\",
                    "/",
                    "[",
                    "{",
                    "^",
                    "&&",
                    "||",
                    "!",
                    "OR",
                    "AND",
                    "NOT",
                    "w/3",
                    "pre/2",
                    "near/0",
                    "w/99999",
                    "date:",
                    "2022",
                    "2022-13",
                    "last-9999-years",
                    "last-",
                    "source:",
                    "speaker:",
                    "said:",
                    "title:",
                    "path:",
                    "words:",
                    ">800",
                    "99999999",
                    "has:",
                    "quote",
                    "is:",
                    "unread",
                    "tag:",
                    "none",
                    "x".repeat(300),
                    "a*b*c*d",
                    "*a",
                    "a?c",
                    "_",
                    "@ann",
                    "#tag",
                    "ann@orbit.example",
                    "\t",
                    "\n",
                    "\u00a0");

    @TempDir private static Path folder;
    private static LuceneIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index =
                InventedArticle.index(
                        folder,
                        IntStream.range(0, 40)
                                .mapToObj(i ->
                                        InventedArticle.at(
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
    void anythingTypedIsAnswered() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        var random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String typed = typed(random);
            assertDoesNotThrow(() -> answer(typed), () -> "-Ddateline.seed=" + seed + ": " + typed);
        }
    }

    private static String typed(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    static Stream<String> monsters() {
        return Stream.of(
                "a".repeat(10_000_000),
                "nimbus ".repeat(1_500_000),
                "a* ".repeat(100_000),
                "*a* ".repeat(100_000),
                "a?".repeat(5_000),
                "*a".repeat(5_000),
                "(".repeat(1_000_000),
                "(a ".repeat(500_000),
                ")".repeat(1_000_000),
                "-(a OR ".repeat(100_000),
                "\"".repeat(1_000_001),
                "a w/3 ".repeat(100_000),
                "(a OR b) w/3 ".repeat(100_000),
                "wi-fi w/9 ".repeat(100_000),
                "\"" + "a ".repeat(100_000) + "\"~5",
                "nimbus~ ".repeat(100_000),
                "x".repeat(4_000) + "~",
                "said:(" + "a OR ".repeat(100_000) + "b)",
                "date:2022 ".repeat(100_000),
                "a.b.c.d.".repeat(100_000),
                "a-".repeat(100_000),
                "@".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void whatNobodyTypesIsBoundedToo(String typed) throws IOException {
        answer(typed);
    }

    @Test
    void saysWhatWasTooMuch() throws IOException {
        SearchPage wild = page("a* ".repeat(30));
        assertTrue(wild.understood().contains("too much for one search"), wild.understood());
        assertFalse(page("a* b* c*").understood().contains("too much"));
    }

    private static void answer(String typed) throws IOException {
        SearchPage page = page(typed);
        assertFalse(page.understood().isBlank());
        assertTrue(page.hits().size() <= page.total());
        index.quotes(new QuoteRequest(typed, Order.NEWEST, 0, 3));
    }

    private static SearchPage page(String typed) throws IOException {
        return index.search(new SearchRequest(typed, Order.RELEVANCE, 0, 5));
    }
}
