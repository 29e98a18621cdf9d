package dev.dateline.index;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.FacetCount;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the counts and the order of results with a brute-force search of random archives.
class FacetCountsPropertyTest {
    private static final int QUERIES = 60;
    private static final int LIMIT = 7;
    private static final int MAX_FACETS = 20;

    private static final List<String> WORDS =
            List.of("nimbus", "orbit", "relay", "quartz", "vellum", "onyx", "harbor", "lantern");

    private static final List<String> SOURCES = List.of("", "Orbit Daily", "Relay", "The Lantern");
    private static final List<String> NAMES =
            List.of("", "Ada Lund", "Bo Ek", "Cy Dahl", "Di Frost");

    @TempDir private Path folder;

    @RepeatedTest(3)
    void facetCountsEqualBruteForceCounts(RepetitionInfo repetition) throws IOException {
        long seed = Long.getLong("dateline.seed", repetition.getCurrentRepetition());
        var random = new Random(seed);
        try (var index = LuceneIndex.open(folder.resolve("index" + seed), "1")) {
            Map<String, IndexTestArticle> archive = fill(index, random);
            int found = 0;
            for (int i = 0; i < QUERIES; i++) {
                Question question = question(random, 2);
                List<IndexTestArticle> expected =
                        archive.values().stream().filter(question.matches).toList();
                check(index, question.typed, expected, random, "-Ddateline.seed=" + seed);
                found += expected.size();
            }
            assertTrue(found > QUERIES, () -> "-Ddateline.seed=" + seed);
        }
    }

    private static Map<String, IndexTestArticle> fill(ArchiveIndex index, Random random)
            throws IOException {
        var archive = new TreeMap<String, IndexTestArticle>();
        int commits = 1 + random.nextInt(5);
        for (int commit = 0; commit < commits; commit++) {
            int size = 20 + random.nextInt(60);
            List<IndexTestArticle> some =
                    Stream.generate(() -> article(random)).limit(size).toList();
            IndexTestArticle.put(index, some);
            some.forEach(article -> archive.put(article.path(), article));
            try (ArchiveIndex.Writer writer = index.writer()) {
                String gone = some.getFirst().path();
                writer.remove(gone);
                writer.commit();
                archive.remove(gone);
            }
        }
        return archive;
    }

    private static IndexTestArticle article(Random random) {
        String body =
                Stream.generate(() -> one(WORDS, random))
                        .limit(1 + random.nextInt(12))
                        .collect(Collectors.joining(" "));
        String title = random.nextInt(3) == 0 ? one(WORDS, random) : "Headline";
        var article =
                IndexTestArticle.at(random.nextInt(200) + ".txt", title, body)
                        .from(one(SOURCES, random));
        if (random.nextInt(5) > 0) {
            article = article.on(day(random).toString());
        }
        for (int quotes = random.nextInt(3); quotes > 0; quotes--) {
            article = article.quoting(body, one(NAMES, random));
        }
        return article;
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2020 + random.nextInt(3), 1 + random.nextInt(3), 1 + random.nextInt(4));
    }

    /// A query with the predicate that it should be equal to.
    ///
    /// @param spoken whether it has only criteria on quotations; two of these joined by "and" would
    ///   have to match the same quotation, which has one speaker
    private record Question(String typed, Predicate<IndexTestArticle> matches, boolean spoken) {
        private Question(String typed, Predicate<IndexTestArticle> matches) {
            this(typed, matches, false);
        }

        private Question or(Question other) {
            return new Question(
                    "(" + typed + " OR " + other.typed + ")",
                    matches.or(other.matches),
                    spoken && other.spoken);
        }
    }

    private static Question question(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 10)) {
            case 0, 1 -> {
                String word = one(WORDS, random);
                yield new Question(word, a -> has(a, word));
            }
            case 2 -> {
                String word = one(WORDS, random);
                yield new Question(word.substring(0, 3) + "*", a -> has(a, word));
            }
            case 3 -> {
                String phrase = one(WORDS, random) + " " + one(WORDS, random);
                yield new Question(
                        '"' + phrase + '"',
                        a -> (" " + a.body() + " ").contains(" " + phrase + " "));
            }
            case 4 -> {
                LocalDate from = day(random);
                yield new Question(
                        "date:>=" + from,
                        a -> !a.day().isEmpty() && !LocalDate.parse(a.day()).isBefore(from));
            }
            case 5 -> {
                String name = one(NAMES.subList(1, NAMES.size()), random);
                yield new Question(
                        "speaker:\"" + name + '"', a -> speakers(a).anyMatch(name::equals), true);
            }
            case 6 -> new Question("date:none", a -> a.day().isEmpty());
            case 7 -> {
                Question one = question(random, depth - 1);
                Question other = question(random, depth - 1);
                yield one.spoken && other.spoken
                        ? one.or(other)
                        : new Question(
                                "(" + one.typed + ") (" + other.typed + ")",
                                one.matches.and(other.matches));
            }
            case 8 -> question(random, depth - 1).or(question(random, depth - 1));
            default -> {
                Question one = question(random, depth - 1);
                yield new Question("-(" + one.typed + ")", one.matches.negate());
            }
        };
    }

    private static boolean has(IndexTestArticle article, String word) {
        return article.body().contains(word) || article.headline().contains(word);
    }

    private static Stream<String> speakers(IndexTestArticle article) {
        return article.quoted().speakerNames().stream();
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void check(
            ArchiveIndex index,
            String query,
            List<IndexTestArticle> expected,
            Random random,
            String seed) {
        for (SortOrder order : SortOrder.values()) {
            int offset = random.nextInt(3) * LIMIT;
            String where = seed + ": " + query + " " + order;
            SearchPage page =
                    assertDoesNotThrow(
                            () -> index.search(new SearchRequest(query, order, offset, LIMIT)),
                            where);
            assertEquals(expected.size(), page.total(), where);
            assertEquals(
                    expected.stream()
                            .filter(a -> !a.day().isEmpty())
                            .collect(
                                    Collectors.groupingBy(
                                            a -> LocalDate.parse(a.day()),
                                            Collectors.summingInt(_ -> 1))),
                    page.histogram().days(),
                    where);
            assertEquals(
                    expected.stream().filter(a -> a.day().isEmpty()).count(),
                    page.histogram().undated(),
                    where);
            assertEquals(most(expected, a -> Stream.of(a.source())), page.sources(), where);
            assertEquals(most(expected, FacetCountsPropertyTest::speakers), page.speakers(), where);
            assertOrder(expected, page.hits(), order, offset, where);
        }
    }

    private static List<FacetCount> most(
            List<IndexTestArticle> articles, Function<IndexTestArticle, Stream<String>> values) {
        var counts = new HashMap<String, Integer>();
        articles.forEach(a -> values.apply(a).forEach(v -> counts.merge(v, 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(e -> new FacetCount(e.getKey(), e.getValue()))
                .sorted(
                        Comparator.comparingInt(FacetCount::articles)
                                .reversed()
                                .thenComparing(FacetCount::value))
                .limit(MAX_FACETS)
                .toList();
    }

    private static void assertOrder(
            List<IndexTestArticle> expected,
            List<Hit> hits,
            SortOrder order,
            int offset,
            String where) {
        if (order == SortOrder.RELEVANCE) {
            var scores = new ArrayList<>(hits.stream().map(Hit::score).toList());
            assertEquals(scores.stream().sorted(Comparator.reverseOrder()).toList(), scores, where);
            assertEquals(Math.clamp(expected.size() - offset, 0, LIMIT), hits.size(), where);
            return;
        }
        Comparator<IndexTestArticle> byDay =
                Comparator.comparing(
                        IndexTestArticle::day,
                        order == SortOrder.NEWEST
                                ? Comparator.reverseOrder()
                                : Comparator.comparing(d -> d.isEmpty() ? "9" : d));
        assertEquals(
                expected.stream()
                        .sorted(byDay.thenComparing(IndexTestArticle::path))
                        .skip(offset)
                        .limit(LIMIT)
                        .map(IndexTestArticle::path)
                        .toList(),
                hits.stream().map(Hit::path).toList(),
                where);
    }
}
