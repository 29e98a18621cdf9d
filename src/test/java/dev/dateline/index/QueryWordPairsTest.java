package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.search.SortOrder;

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

/// Tests that the queries of `word-pairs.txt` find and highlight their texts, or do not.
class QueryWordPairsTest {
    @TempDir private static Path folder;
    private static LuceneIndex index;

    record WordPair(String query, boolean finds, String text) {
        static WordPair read(String line) {
            String[] cells = line.split("\\|", 3);
            return new WordPair(cells[0].strip(), cells[1].strip().equals("+"), cells[2].strip());
        }
    }

    static Stream<WordPair> pairs() throws IOException {
        try (InputStream in = QueryWordPairsTest.class.getResourceAsStream("word-pairs.txt")) {
            String table =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(WordPair::read)
                    .toList()
                    .stream();
        }
    }

    @BeforeAll
    static void fill() throws IOException {
        index =
                IndexTestArticle.index(
                        folder,
                        pairs().map(WordPair::text)
                                .distinct()
                                .map(QueryWordPairsTest::article)
                                .toList());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void queryFindsExactlyTheIntendedTexts(WordPair pair) throws IOException {
        boolean found = index.paths(pair.query(), SortOrder.OLDEST).contains(pair.text());
        assertEquals(pair.finds(), found);
        if (found) {
            assertFalse(
                    index.matches(article(pair.text()).quoted(), pair.query()).isEmpty(),
                    "no match highlighted");
        }
    }

    /// The text is also the path, which identifies the article.
    private static IndexTestArticle article(String text) {
        return IndexTestArticle.at(text, text, text);
    }
}
