package dev.dateline.evaluation;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;
import dev.dateline.gold.GoldLineBuilder;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteFinder;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An invented article, `NAME.txt`, with its annotations, `NAME.quotes`.
///
/// The annotations have a line for each quoted span, in the order of the text:
///
/// ```
/// Mina Okafor | first words … last words
/// spokesman / Quillon spokesman | We are glad,
/// - | no quotation
/// ? | undecided
/// ! Mina Okafor | known to be found wrong
/// ```
record AnnotatedTestArticle(String name, Article article, List<Expected> spans) {
    private static final Path FOLDER = Path.of("src/test/resources/dev/dateline/gold/technology");

    private static final String NO_QUOTATION = "-";
    private static final String UNDECIDED = "?";

    /// A quoted span.
    ///
    /// @param speakers names that are right
    /// @param excused whether it is known to be found wrong
    record Expected(List<String> speakers, TextSpan span, boolean excused) {
        boolean isQuotation() {
            return !isUndecided() && !speakers.getFirst().equals(NO_QUOTATION);
        }

        boolean isUndecided() {
            return speakers.getFirst().equals(UNDECIDED);
        }

        boolean isSpokenBy(String name) {
            return speakers.stream()
                    .anyMatch(s ->
                            GoldNameMatcher.nameWords(s).equals(GoldNameMatcher.nameWords(name)));
        }
    }

    /// A quoted span that was found wrong, as a sentence.
    record Mismatch(boolean excused, boolean quotation, String words) {}

    static List<AnnotatedTestArticle> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var articles = new ArrayList<AnnotatedTestArticle>();
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                articles.add(read(file));
            }
            return articles;
        }
    }

    private static AnnotatedTestArticle read(Path file) throws IOException {
        if (!(new ArticleReader(FOLDER).read(file)
                instanceof ParseOutcome.Parsed(var article, _))) {
            throw new AssertionError(file + " is not an article");
        }
        String name = file.getFileName().toString().replace(".txt", "");
        var spans = new ArrayList<Expected>();
        int from = 0;
        for (String line : Files.readAllLines(file.resolveSibling(name + ".quotes"))) {
            Expected expected = expected(line, article.text(), from);
            spans.add(expected);
            from = expected.span.end();
        }
        return new AnnotatedTestArticle(name, article, spans);
    }

    private static Expected expected(String line, String text, int from) {
        boolean excused = line.startsWith("! ");
        String[] parts = line.substring(excused ? 2 : 0).split(" \\| ", 2);
        String[] ends = parts[1].split(" … ", 2);
        int start = text.indexOf(ends[0], from);
        int end = text.indexOf(ends[ends.length - 1], start);
        if (start < 0 || end < 0) {
            throw new AssertionError("not in the text: " + line);
        }
        var span = new TextSpan(start, end + ends[ends.length - 1].length());
        return new Expected(List.of(parts[0].split(" / ", -1)), span, excused);
    }

    /// Returns everything that the finder does not find as expected.
    List<Mismatch> misses() {
        Map<TextSpan, Quote> found = new HashMap<>();
        new QuoteFinder().find(article).forEach(quote -> found.put(quote.span(), quote));
        var misses = new ArrayList<Mismatch>();
        for (Expected expected : spans) {
            Quote quote = found.remove(expected.span);
            String problem = expected.isUndecided() ? "" : problem(expected, quote);
            String words = expected.span.in(article.text());
            if (!problem.isEmpty()) {
                misses.add(
                        new Mismatch(
                                expected.excused, expected.isQuotation(), problem + ": " + words));
            }
        }
        found.values()
                .forEach(q -> misses.add(new Mismatch(false, false, "unexpected: " + q.text())));
        return misses;
    }

    /// Returns the spans that are known to be found wrong, but are found right.
    List<String> fixed(List<Mismatch> misses) {
        return spans.stream()
                .filter(Expected::excused)
                .map(expected -> expected.span.in(article.text()))
                .filter(words -> misses.stream().noneMatch(m -> m.words().endsWith(": " + words)))
                .toList();
    }

    private static String problem(Expected expected, @Nullable Quote quote) {
        if (quote == null) {
            return expected.isQuotation() ? "not found" : "";
        }
        if (!expected.isQuotation()) {
            return "classified as a quotation (%.2f)".formatted(quote.confidence());
        }
        return expected.isSpokenBy(quote.speaker().name())
                ? ""
                : "%s instead of %s (%.2f, %s)"
                        .formatted(
                                quote.speaker().name(),
                                expected.speakers.getFirst(),
                                quote.confidence(),
                                quote.rule());
    }

    /// Returns the article as a line of gold data, without the date line.
    String goldLine() {
        int start = article.paragraphs().getFirst().start();
        var gold = new GoldLineBuilder(name, article.text().substring(start));
        for (Expected expected : spans) {
            TextSpan span = expected.span.shift(-start);
            if (expected.isQuotation()) {
                gold.said(span, expected.speakers);
            } else if (expected.isUndecided()) {
                gold.undecided(span);
            }
        }
        return gold.line();
    }
}
