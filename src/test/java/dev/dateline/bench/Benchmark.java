package dev.dateline.bench;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.archive.RefreshReport;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// `Benchmark index|rescan|search|cold ARCHIVE INDEXES [QUERIES]`: one kind of measurement in a
/// process of its own.
final class Benchmark {
    /// Hits of a first page; the command line and the window ask for as many or fewer.
    private static final int HITS = 50;

    private static final int SNIPPETS = 12;
    private static final int CHANGED = 100;
    private static final int RESCANS = Integer.getInteger("bench.rescans", 5);
    private static final int WARM = Integer.getInteger("bench.warm", 15);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);

    private final Path articles;
    private final Path indexes;

    private Benchmark(Path articles, Path indexes) {
        this.articles = articles;
        this.indexes = indexes;
    }

    static void main(String[] args) throws IOException {
        var benchmark = new Benchmark(Path.of(args[1]), Path.of(args[2]));
        switch (args[0]) {
            case "index" -> benchmark.index();
            case "rescan" -> benchmark.rescan();
            case "search" -> benchmark.search(Queries.read(Path.of(args[3])));
            case "cold" -> benchmark.cold();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private void index() throws IOException {
        var meter = Meter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            RefreshReport report = archive.refresh(JobContext.QUIET);
            double wall = meter.wall();
            double cpu = meter.cpu();
            say(
                    "index %d articles: %.1f s, %.1f CPU-s, %.0f articles a CPU-second; %s",
                    report.added(), wall, cpu, report.added() / cpu, Meter.memory());
        }
        double text = Meter.bytes(articles);
        double index = Meter.bytes(indexes);
        say("index %.1f MB, text %.1f MB: %.3f", index / 1e6, text / 1e6, index / text);
    }

    /// In turns without a change and with [#CHANGED] files changed: other ones each time, all over
    /// the archive. In the end they are as they were.
    private void rescan() throws IOException {
        say("re-scan, first in the process: %s", refresh().line());
        var unchanged = new ArrayList<Refreshed>();
        var changed = new ArrayList<Refreshed>();
        var all = new ArrayList<ChangedFiles>();
        for (int round = 0; round < RESCANS; round++) {
            unchanged.add(refresh());
            var files = new ChangedFiles(some(round));
            files.change();
            all.add(files);
            changed.add(refresh());
        }
        changed.forEach(refreshed -> say("    %s", refreshed.line()));
        say("re-scan, unchanged: %s", Refreshed.median(unchanged).line());
        say("re-scan, changed: %s", Refreshed.median(changed).line());
        say("%s", Meter.memory());
        for (ChangedFiles files : all) {
            files.changeBack();
        }
        say("re-scan, changed back: %s", refresh().line());
    }

    private List<Path> some(int first) throws IOException {
        try (Archive archive = Archive.open(articles, indexes)) {
            List<String> all = archive.paths("", SortOrder.OLDEST);
            int step = Math.max(1, all.size() / CHANGED);
            var some = new ArrayList<Path>();
            for (int i = first; i < all.size() && some.size() < CHANGED; i += step) {
                some.add(archive.file(all.get(i)));
            }
            return some;
        }
    }

    private Refreshed refresh() throws IOException {
        var meter = Meter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            return new Refreshed(meter, archive.refresh(JobContext.QUIET));
        }
    }

    private record Refreshed(double wall, double cpu, int changed, int unchanged) {
        Refreshed(Meter meter, RefreshReport report) {
            this(meter.wall(), meter.cpu(), report.changed(), report.unchanged());
        }

        /// The one whose wall time is the median.
        static Refreshed median(List<Refreshed> all) {
            return all.stream()
                    .sorted(Comparator.comparingDouble(Refreshed::wall))
                    .toList()
                    .get(all.size() / 2);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%.2f s, %.2f CPU-s (%d changed, %d unchanged)",
                    wall,
                    cpu,
                    changed,
                    unchanged);
        }
    }

    private void search(List<String> queries) throws IOException {
        try (Archive archive = Archive.open(articles, indexes)) {
            for (SortOrder order : List.of(SortOrder.RELEVANCE, SortOrder.NEWEST)) {
                Times times =
                        Times.of(
                                "first page, " + order.name().toLowerCase(Locale.ROOT),
                                queries,
                                WARM,
                                ROUNDS,
                                q -> archive.search(first(q, order)));
                say("%s", times.line());
                say("%s", times.details());
            }
            say(
                    "%s",
                    Times.of(
                                    "all " + HITS + " hits at once, newest",
                                    queries,
                                    WARM / 3,
                                    ROUNDS,
                                    q ->
                                            archive.search(
                                                    new SearchRequest(
                                                            q, SortOrder.NEWEST, 0, HITS)))
                            .line());
            say(
                    "%s",
                    Times.of(
                                    "first page, newest, copies folded",
                                    queries,
                                    WARM / 3,
                                    ROUNDS,
                                    q ->
                                            archive.search(
                                                    first(q, SortOrder.NEWEST).withCollapsed(true)))
                            .line());
            say("%s", middle(archive).line());
            say("%s", keystrokes(archive, queries).line());
            say("%s", Meter.memory());
        }
    }

    /// Words as they are typed, letter by letter, from the third on.
    private static Times keystrokes(Archive archive, List<String> queries) throws IOException {
        var typed = new ArrayList<String>();
        for (String query : queries) {
            if (query.chars().allMatch(Character::isLetter)) {
                for (int end = 3; end <= query.length(); end++) {
                    typed.add(query.substring(0, end));
                }
            }
        }
        return Times.of(
                "a keystroke later",
                typed,
                WARM / 3,
                ROUNDS,
                q -> archive.search(first(q, SortOrder.RELEVANCE)));
    }

    private static SearchRequest first(String query, SortOrder order) {
        return new SearchRequest(query, order, 0, SNIPPETS);
    }

    /// A page in the middle of all articles.
    private static Times middle(Archive archive) throws IOException {
        int middle = archive.search(first("", SortOrder.NEWEST)).total() / 2;
        return Times.of(
                "a page in the middle of all articles",
                List.of(""),
                WARM / 3,
                ROUNDS,
                q -> archive.search(new SearchRequest(q, SortOrder.NEWEST, middle, SNIPPETS)));
    }

    private void cold() throws IOException {
        var meter = Meter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            double open = meter.wall();
            int total =
                    archive.search(
                                    new SearchRequest(
                                            "linux security", SortOrder.NEWEST, 0, SNIPPETS))
                            .total();
            say(
                    "open %.0f ms, first results (%d) after %.0f ms, %.0f CPU-ms; %s",
                    open * 1e3, total, meter.wall() * 1e3, meter.cpu() * 1e3, Meter.memory());
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
