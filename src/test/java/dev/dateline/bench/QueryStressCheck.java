package dev.dateline.bench;

import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchPage;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.AdversarialQueries;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Runs random and expensive queries on an archive and prints the slowest. None may fail.
///
/// Usage: `QueryStressCheck ARCHIVE INDEXES ROUNDS`. Like the window, each query searches articles,
/// quotations, matches in one article and spelling suggestions. The random seed is the system
/// property `dateline.seed`.
final class QueryStressCheck {
    private static final double SLOW_MILLIS = 1_000;
    private static final int MAX_PRINTED = 5;
    private static final int MAX_PRINTED_CHARACTERS = 40;

    private final Archive archive;
    private final QuotedArticle article;
    private final List<Measurement> measurements = new ArrayList<>();

    private QueryStressCheck(Archive archive) throws IOException {
        this.archive = archive;
        String path = archive.paths("", SortOrder.NEWEST).getFirst();
        this.article = archive.article(path).orElseThrow();
    }

    private record Measurement(
            String query, String operation, double millis, double cpuMillis, boolean complete) {
        void print() {
            String shown = query.substring(0, Math.min(MAX_PRINTED_CHARACTERS, query.length()));
            System.out.printf(
                    Locale.ROOT,
                    "    %.0f ms, %.0f CPU-ms, %s: %s%n",
                    millis,
                    cpuMillis,
                    operation,
                    shown.replaceAll("\\p{C}", "?"));
        }
    }

    static void main(String[] args) throws IOException {
        try (Archive archive = Archive.open(Path.of(args[0]), Path.of(args[1]))) {
            var random = new Random(Long.getLong("dateline.seed", 1));
            var randomQueries = new QueryStressCheck(archive);
            for (int round = 0; round < Integer.parseInt(args[2]); round++) {
                randomQueries.runQuery(AdversarialQueries.typed(random));
            }
            randomQueries.report("random queries");
            var expensiveQueries = new QueryStressCheck(archive);
            for (String query : AdversarialQueries.monsters().toList()) {
                expensiveQueries.runQuery(query);
            }
            expensiveQueries.report("expensive queries");
        }
    }

    private interface Operation {
        boolean run() throws IOException;
    }

    private void runQuery(String query) throws IOException {
        time(
                query,
                "articles",
                () -> {
                    SearchPage page =
                            archive.search(new SearchRequest(query, SortOrder.RELEVANCE, 0, 12));
                    if (page.searched().isEmpty()) {
                        throw new IllegalStateException("does not describe " + query);
                    }
                    return page.isComplete();
                });
        time(
                query,
                "quotations",
                () -> {
                    archive.quotes(new QuoteRequest(query, SortOrder.NEWEST, 0, 12));
                    return true;
                });
        time(
                query,
                "hits",
                () -> {
                    archive.matches(article, query);
                    return true;
                });
        time(
                query,
                "suggestion",
                () -> {
                    archive.suggestSpelling(query);
                    return true;
                });
    }

    private void time(String query, String operationName, Operation operation) throws IOException {
        var meter = ResourceMeter.start();
        boolean complete = operation.run();
        measurements.add(
                new Measurement(
                        query,
                        operationName,
                        meter.wallSeconds() * 1e3,
                        meter.cpuSeconds() * 1e3,
                        complete));
        if (measurements.getLast().millis() > SLOW_MILLIS) {
            measurements.getLast().print();
        }
    }

    private void report(String name) {
        measurements.sort(Comparator.comparingDouble(Measurement::millis).reversed());
        System.out.printf(
                Locale.ROOT,
                "%s: %d operations, %d over a second, %d stopped; the longest:%n",
                name,
                measurements.size(),
                measurements.stream().filter(a -> a.millis() > SLOW_MILLIS).count(),
                measurements.stream().filter(a -> !a.complete()).count());
        measurements.stream().limit(MAX_PRINTED).forEach(Measurement::print);
    }
}
