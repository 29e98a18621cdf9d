package dev.dateline.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Problem;
import dev.dateline.article.TextSpan;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.parse.walk.ArchiveVisitor;
import dev.dateline.parse.walk.ArchiveWalker;
import dev.dateline.parse.walk.ArticleFile;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks the annotations of real technology articles for training and for evaluation.
class RealAnnotationsTest {
    private static final Path LEARNT = Path.of("src/training/technology-real.jsonl");
    private static final Path MEASURED = Path.of("src/measured/technology-real.jsonl");
    private static final Path ARCHIVE = Path.of("../shared/corpora/technology");
    private static final String MARKS = "\"“”„«»'‘’`";
    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> KEYS =
            Set.of("start", "end", "full", "speaker_type", "speaker_heads");
    private static final Set<String> TYPES = Set.of("person", "pronoun", "org", "nominal", "none");

    @Test
    void annotationsContainNoArticleText() throws IOException {
        for (Path file : List.of(LEARNT, MEASURED)) {
            for (String line : Files.readAllLines(file)) {
                JsonNode article = JSON.readTree(line);
                assertTrue(ArticleId.isValid(article.get("id").stringValue()), line);
                article.propertyStream()
                        .filter(property -> !property.getKey().equals("id"))
                        .forEach(property -> assertHoldsNoWords(property.getValue(), line));
            }
        }
    }

    private static void assertHoldsNoWords(JsonNode node, String line) {
        if (node.isObject()) {
            assertTrue(KEYS.containsAll(node.propertyNames()), line);
        }
        if (node.isString()) {
            assertTrue(TYPES.contains(node.stringValue()), line);
        }
        node.forEach(inside -> assertHoldsNoWords(inside, line));
    }

    @Test
    void trainingAndEvaluationAreDisjoint() throws IOException {
        var ids = new HashSet<String>();
        for (Path file : List.of(LEARNT, MEASURED)) {
            for (String line : Files.readAllLines(file)) {
                String id = JSON.readTree(line).get("id").stringValue();
                assertTrue(ids.add(id), id);
            }
        }
    }

    @Test
    void annotationsMatchArticles() throws IOException {
        assumeTrue(Files.isDirectory(ARCHIVE), "there are no technology articles in ../shared");
        Map<String, Article> archive = articles();
        for (Path file : List.of(LEARNT, MEASURED)) {
            GoldFile gold = GoldFile.read(file, sha256 -> Optional.ofNullable(archive.get(sha256)));
            assertEquals(List.of(), gold.problems());
            assertEquals(Files.readAllLines(file).size(), gold.articles().size());
            for (GoldArticle article : gold.articles()) {
                for (GoldQuote quote : article.quotes()) {
                    assertTrue(isBesideMark(article.text(), quote.span()), article::id);
                }
            }
        }
    }

    /// Returns whether a span is next to a mark, or a whole paragraph that continues a quotation.
    private static boolean isBesideMark(String text, TextSpan span) {
        int before = span.start() - 1;
        return isMark(text, before)
                || isMark(text, span.end())
                || (isBorder(text, before) && isBorder(text, span.end()));
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBorder(String text, int at) {
        return at < 0 || at >= text.length() || text.charAt(at) == '\n';
    }

    private static Map<String, Article> articles() throws IOException {
        var found = new HashMap<String, Article>();
        var walker = new ArchiveWalker(ARCHIVE);
        var reader = new ArticleReader(walker.root());
        walker.walk(
                new ArchiveVisitor() {
                    @Override
                    public void article(ArticleFile file) {
                        if (reader.read(file.file()) instanceof ParseOutcome.Parsed parsed) {
                            found.put(parsed.article().id().sha256(), parsed.article());
                        }
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new IllegalStateException(problem.toString());
                    }
                });
        return found;
    }
}
