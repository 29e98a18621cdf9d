package dev.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.evaluation.AnnotatedTestArticle.Mismatch;
import dev.dateline.gold.GoldFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Tests quotation finding on invented technology news.
class TechnologyNewsRegressionTest {
    /// A little below the share that is reached.
    private static final double LEAST_RIGHT = 0.85;

    /// Maximum share of other quoted spans that are classified as quotations.
    private static final double MOST_TAKEN = 0.2;

    private static List<AnnotatedTestArticle> articles = List.of();
    private static final Map<String, List<Mismatch>> MISSES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        articles = AnnotatedTestArticle.all();
        var lines = new ArrayList<String>();
        for (AnnotatedTestArticle article : articles) {
            List<Mismatch> misses = article.misses();
            MISSES.put(article.name(), misses);
            misses.forEach(m ->
                    lines.add((m.excused() ? "! " : "  ") + article.name() + ": " + m.words()));
        }
        lines.add("%.3f right, %.3f of the others taken".formatted(right(), taken()));
        Files.write(Path.of("target", "technology-news.txt"), lines);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsFoundWrongThatWasRightBefore() {
        return articles.stream()
                .map(article ->
                        DynamicTest.dynamicTest(
                                article.name(),
                                () ->
                                        assertEquals(
                                                List.of(),
                                                MISSES
                                                        .getOrDefault(article.name(), List.of())
                                                        .stream()
                                                        .filter(miss -> !miss.excused())
                                                        .map(Mismatch::words)
                                                        .toList())));
    }

    @Test
    void mostQuotationsAreFoundWithTheirSpeakers() {
        assertTrue(right() >= LEAST_RIGHT, () -> right() + ": see target/technology-news.txt");
    }

    @Test
    void fewLabelsAndTitlesAndLittleCodeIsTakenForQuotations() {
        assertTrue(taken() <= MOST_TAKEN, () -> taken() + ": see target/technology-news.txt");
    }

    @Test
    void theArticlesAreGoldToo() throws IOException {
        Path file = Path.of("target", "technology-gold.jsonl");
        Files.write(file, articles.stream().map(AnnotatedTestArticle::goldLine).toList());
        GoldFile gold = GoldFile.read(file);
        assertEquals(List.of(), gold.problems());
        Score score = Evaluation.of(gold.articles()).score();
        assertEquals(count(true), score.gold());
        assertTrue(score.endToEnd().recall() >= LEAST_RIGHT, score::toString);
    }

    private static double right() {
        return 1 - (double) missed(true) / count(true);
    }

    private static double taken() {
        return (double) missed(false) / count(false);
    }

    private static long missed(boolean quotations) {
        return MISSES.values().stream()
                .flatMap(List::stream)
                .filter(miss -> miss.quotation() == quotations)
                .count();
    }

    private static long count(boolean quotations) {
        return articles.stream()
                .flatMap(article -> article.stretches().stream())
                .filter(expected -> !expected.isUndecided())
                .filter(expected -> expected.isQuotation() == quotations)
                .count();
    }
}
