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
import java.util.stream.Stream;

/// Tests quotation finding on invented technology news.
class TechnologyNewsRegressionTest {
    /// A little below the share that is reached.
    private static final double MIN_CORRECT = 0.85;

    /// Maximum share of other quoted spans that are classified as quotations.
    private static final double MAX_MISCLASSIFIED = 0.2;

    private static List<ComparedArticle> compared = List.of();

    private record ComparedArticle(AnnotatedTestArticle article, List<Mismatch> misses) {}

    @BeforeAll
    static void compare() throws IOException {
        compared =
                AnnotatedTestArticle.all().stream()
                        .map(article -> new ComparedArticle(article, article.misses()))
                        .toList();
        var lines = new ArrayList<String>();
        for (ComparedArticle each : compared) {
            each.misses.forEach(miss ->
                    lines.add(
                            (miss.excused() ? "! " : "  ")
                                    + each.article.name()
                                    + ": "
                                    + miss.words()));
        }
        lines.add(
                "%.3f correct, %.3f of the others misclassified"
                        .formatted(correct(), misclassified()));
        Files.write(Path.of("target", "technology-news.txt"), lines);
    }

    @TestFactory
    Stream<DynamicTest> findsNoNewMismatches() {
        return compared.stream()
                .map(each ->
                        DynamicTest.dynamicTest(
                                each.article.name(), () -> assertOnlyExcusedMismatches(each)));
    }

    private static void assertOnlyExcusedMismatches(ComparedArticle compared) {
        assertEquals(
                List.of(),
                compared.misses.stream()
                        .filter(miss -> !miss.excused())
                        .map(Mismatch::words)
                        .toList());
        assertEquals(
                List.of(),
                compared.article.fixed(compared.misses),
                "excused, but found right: remove the exclamation marks");
    }

    @Test
    void findsMostQuotationsWithSpeakers() {
        assertTrue(correct() >= MIN_CORRECT, () -> correct() + ": see target/technology-news.txt");
    }

    @Test
    void rejectsMostOtherSpans() {
        assertTrue(
                misclassified() <= MAX_MISCLASSIFIED,
                () -> misclassified() + ": see target/technology-news.txt");
    }

    @Test
    void articlesConvertToGoldData() throws IOException {
        Path file = Path.of("target", "technology-gold.jsonl");
        Files.write(file, compared.stream().map(each -> each.article.goldLine()).toList());
        GoldFile gold = GoldFile.read(file);
        assertEquals(List.of(), gold.problems());
        Score score = Evaluation.of(gold.articles()).score();
        assertEquals(count(true), score.gold());
        assertTrue(score.endToEnd().recall() >= MIN_CORRECT, score::toString);
    }

    private static double correct() {
        return 1 - (double) missed(true) / count(true);
    }

    private static double misclassified() {
        return (double) missed(false) / count(false);
    }

    private static long missed(boolean quotations) {
        return compared.stream()
                .flatMap(each -> each.misses.stream())
                .filter(miss -> miss.quotation() == quotations)
                .count();
    }

    private static long count(boolean quotations) {
        return compared.stream()
                .flatMap(each -> each.article.spans().stream())
                .filter(expected -> !expected.isUndecided())
                .filter(expected -> expected.isQuotation() == quotations)
                .count();
    }
}
