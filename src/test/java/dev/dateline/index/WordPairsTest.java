package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.search.Order;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// Holds `word-pairs.txt` against an index: what is typed finds the article or does not, and what
/// finds it can be seen in it.
class WordPairsTest {
    @TempDir private static Path folder;
    private static LuceneIndex index;

    record Pair(String query, boolean finds, String text) {
        static Pair read(String line) {
            String[] cells = line.split("\\|", 3);
            return new Pair(cells[0].strip(), cells[1].strip().equals("+"), cells[2].strip());
        }
    }

    static Stream<Pair> pairs() throws IOException {
        try (InputStream in = WordPairsTest.class.getResourceAsStream("word-pairs.txt")) {
            String table =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(Pair::read)
                    .toList()
                    .stream();
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        index =
                InventedArticle.index(
                        folder,
                        pairs().map(Pair::text).distinct().map(WordPairsTest::article).toList());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void findsWhatIsMeantAndNothingBeside(Pair pair) throws IOException {
        boolean found = index.paths(pair.query(), Order.OLDEST).contains(pair.text());
        assertEquals(pair.finds(), found);
        if (found) {
            assertFalse(
                    index.matches(article(pair.text()).quoted(), pair.query()).isEmpty(),
                    "no hit seen");
        }
    }

    /// The text is the path too, to know the article by.
    private static InventedArticle article(String text) {
        return InventedArticle.at(text, text, text);
    }
}
