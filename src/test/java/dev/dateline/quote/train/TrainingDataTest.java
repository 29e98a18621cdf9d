package dev.dateline.quote.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Article;
import dev.dateline.gold.GoldArticle;
import dev.dateline.gold.GoldFile;
import dev.dateline.quote.span.QuotedSpan;
import dev.dateline.quote.span.QuotedSpanScanner;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks the invented articles that the models are trained on.
class TrainingDataTest {
    private static final Path FOLDER = Path.of("src/training/technology");
    private static final Path TESTS = Path.of("src/test/resources/dev/dateline/gold/technology");
    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?:,]?[\"”’“‘]\\s*|[.!?:]\\s+|\\n");
    private static final int WORDS_OF_A_SENTENCE = 5;

    @Test
    void annotationsMatchArticles() throws IOException {
        GoldFile gold = GoldFile.read(FOLDER);
        assertEquals(List.of(), gold.problems());
        assertEquals(texts(FOLDER).size(), gold.articles().size());
    }

    @Test
    void everyQuotedSpanIsAnnotated() throws IOException {
        var missing = new ArrayList<String>();
        for (GoldArticle gold : GoldFile.read(FOLDER).articles()) {
            Article article = gold.article();
            var lines = Files.readAllLines(FOLDER.resolve(gold.id() + ".quotes")).iterator();
            for (QuotedSpan stretch : QuotedSpanScanner.scan(article)) {
                String words = stretch.inner().in(article.text());
                boolean judged = false;
                while (!judged && lines.hasNext()) {
                    judged = isOf(lines.next(), words);
                }
                if (!judged) {
                    missing.add(gold.id() + ": " + words);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean isOf(String line, String words) {
        String[] ends = line.substring(line.indexOf(" | ") + 3).split(" … ", 2);
        return words.startsWith(ends[0])
                && words.endsWith(ends[ends.length - 1])
                && (ends.length > 1 || words.length() == ends[0].length());
    }

    @Test
    void sharesNoSentenceWithTests() throws IOException {
        Set<String> shared = sentences(FOLDER);
        assertTrue(shared.size() > 1000, () -> shared.size() + " sentences");
        shared.retainAll(sentences(TESTS));
        assertEquals(Set.of(), shared);
    }

    private static Set<String> sentences(Path folder) throws IOException {
        var sentences = new HashSet<String>();
        for (Path file : texts(folder)) {
            SENTENCE_END
                    .splitAsStream(Files.readString(file))
                    .map(sentence -> sentence.strip().toLowerCase(Locale.ROOT))
                    .filter(sentence -> sentence.split(" ").length >= WORDS_OF_A_SENTENCE)
                    .forEach(sentences::add);
        }
        return sentences;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
