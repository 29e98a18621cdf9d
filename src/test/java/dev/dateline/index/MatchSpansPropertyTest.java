package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Compares the matches of `TokenMatcher` with those of Lucene's highlighter on random texts.
///
/// The highlighter is used for queries with [#ONLY_BY_HIGHLIGHTER], which matches nothing.
class MatchSpansPropertyTest {
    private static final int ROUNDS = 400;
    private static final String ONLY_BY_HIGHLIGHTER = " (qqx w/1 qqz)";

    private static final List<String> WRITTEN =
            List.of(
                    """
                    nimbus|Nimbus's|chips|chip|new|News|wi-fi|wifi|Wi-Fi|open source|\
                    open-source|opensource|U.S.|us|US|C++|Node.js|node|js|16GB|16 gb|1,000|1000|\
                    café|cafe|AT&T|@ann|ann@orbit.example|don't|802.11ax|東京|🚀|sales|selling\
                    """
                            .split("\\|"));

    private static final List<String> TYPED =
            List.of(
                    """
                    nimbus|chip|sold|=sales|wi-fi|wifi|open-source|us|u.s.|c++|node.js|js|16gb|\
                    1000|cafe|at&t|@ann|n*|open*|802*|"new chips"|"open source"|\
                    "open-source news"|"nimbus nimbus"|"us news"|"wi-fi"|title:nimbus|don't|\
                    said:chip|said:"new sales"|tokyo|東京\
                    """
                            .split("\\|"));

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
    void matchesEqualThoseOfUnifiedHighlighter() throws IOException {
        long seed = Long.getLong("dateline.seed", 20_221);
        var random = new Random(seed);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            QuotedArticle article = article(random);
            String query = some(TYPED, " ", 1 + random.nextInt(3), random);
            List<TextSpan> plain = index.matches(article, query);
            assertEquals(
                    index.matches(article, query + ONLY_BY_HIGHLIGHTER),
                    plain,
                    () -> "-Ddateline.seed=" + seed + ": " + query + " in " + text(article));
            found += plain.size();
        }
        assertTrue(found > ROUNDS, () -> "-Ddateline.seed=" + seed);
    }

    private static QuotedArticle article(Random random) {
        String said = some(WRITTEN, " ", 6, random);
        String body = some(WRITTEN, " ", 20, random) + ", “" + said + "” " + said + ".";
        return IndexTestArticle.at("a.txt", "H", body).quoting(said, "Ada Lund").quoted();
    }

    private static String some(List<String> from, String gap, int count, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : gap).append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }

    private static String text(QuotedArticle article) {
        return article.article().text();
    }

    @ParameterizedTest
    @CsvSource({
        "nimbus, The Nimbus’s chips, Nimbus",
        "chip, Fish and chips, chips",
        "'\"new chips\"', New nimbus chips,",
        "'\"new chips\"', Some new chips., new chips",
        "nim*, A nimbus, nimbus",
        "nim*, An animus,"
    })
    void matchesWholeTermsAndPhrases(String query, String body, String hit) throws IOException {
        QuotedArticle article = IndexTestArticle.at("a.txt", "H", body).quoted();
        assertEquals(
                hit == null ? List.of() : List.of(hit),
                index.matches(article, query).stream()
                        .map(s -> s.in(article.article().text()))
                        .toList());
    }
}
