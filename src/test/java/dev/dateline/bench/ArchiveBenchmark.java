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

/// Measures indexing, refreshing, searching or opening an archive in its own process.
///
/// Usage: `ArchiveBenchmark index|rescan|search|cold ARCHIVE INDEXES [QUERIES]`.
final class ArchiveBenchmark {
    /// Hits of a page. The command line and the window request as many or fewer.
    private static final int MAX_PAGE_SIZE = 50;

    private static final int FIRST_PAGE_SIZE = 12;
    private static final int CHANGED_FILES = 100;
    private static final int RESCAN_ROUNDS = Integer.getInteger("bench.rescans", 5);
    private static final int WARMUP_ROUNDS = Integer.getInteger("bench.warm", 15);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);

    private final Path articles;
    private final Path indexes;

    private ArchiveBenchmark(Path articles, Path indexes) {
        this.articles = articles;
        this.indexes = indexes;
    }

    static void main(String[] args) throws IOException {
        var benchmark = new ArchiveBenchmark(Path.of(args[1]), Path.of(args[2]));
        switch (args[0]) {
            case "index" -> benchmark.index();
            case "rescan" -> benchmark.rescan();
            case "search" -> benchmark.search(QueryFile.readDateline(Path.of(args[3])));
            case "cold" -> benchmark.cold();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private void index() throws IOException {
        var meter = ResourceMeter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            RefreshReport report = archive.refresh(JobContext.QUIET);
            double wall = meter.wallSeconds();
            double cpu = meter.cpuSeconds();
            printf(
                    "index %d articles: %.1f s, %.1f CPU-s, %.0f articles a CPU-second; %s",
                    report.added(), wall, cpu, report.added() / cpu, ResourceMeter.memory());
        }
        double text = ResourceMeter.bytes(articles);
        double index = ResourceMeter.bytes(indexes);
        printf("index %.1f MB, text %.1f MB: %.3f", index / 1e6, text / 1e6, index / text);
    }

    /// Measures refreshes without changes and with [#CHANGED_FILES] changed files, alternately.
    ///
    /// The changed files differ each time and are spread over the archive. At the end all files are
    /// restored.
    private void rescan() throws IOException {
        printf("re-scan, first in the process: %s", refresh().line());
        var unchanged = new ArrayList<RefreshMeasurement>();
        var changed = new ArrayList<RefreshMeasurement>();
        var all = new ArrayList<ModifiedFiles>();
        for (int round = 0; round < RESCAN_ROUNDS; round++) {
            unchanged.add(refresh());
            var files = new ModifiedFiles(selectFiles(round));
            files.modify();
            all.add(files);
            changed.add(refresh());
        }
        changed.forEach(refreshed -> printf("    %s", refreshed.line()));
        printf("re-scan, unchanged: %s", RefreshMeasurement.median(unchanged).line());
        printf("re-scan, changed: %s", RefreshMeasurement.median(changed).line());
        printf("%s", ResourceMeter.memory());
        for (ModifiedFiles files : all) {
            files.restore();
        }
        printf("re-scan, changed back: %s", refresh().line());
    }

    private List<Path> selectFiles(int first) throws IOException {
        try (Archive archive = Archive.open(articles, indexes)) {
            List<String> all = archive.paths("", SortOrder.OLDEST);
            int step = Math.max(1, all.size() / CHANGED_FILES);
            var some = new ArrayList<Path>();
            for (int i = first; i < all.size() && some.size() < CHANGED_FILES; i += step) {
                some.add(archive.file(all.get(i)));
            }
            return some;
        }
    }

    private RefreshMeasurement refresh() throws IOException {
        var meter = ResourceMeter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            return new RefreshMeasurement(meter, archive.refresh(JobContext.QUIET));
        }
    }

    private record RefreshMeasurement(double wall, double cpu, int changed, int unchanged) {
        RefreshMeasurement(ResourceMeter meter, RefreshReport report) {
            this(meter.wallSeconds(), meter.cpuSeconds(), report.changed(), report.unchanged());
        }

        /// Returns the measurement with the median wall time.
        static RefreshMeasurement median(List<RefreshMeasurement> all) {
            return all.stream()
                    .sorted(Comparator.comparingDouble(RefreshMeasurement::wall))
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
                LatencyStatistics times =
                        LatencyStatistics.measure(
                                "first page, " + order.name().toLowerCase(Locale.ROOT),
                                queries,
                                WARMUP_ROUNDS,
                                ROUNDS,
                                q -> archive.search(firstPage(q, order)));
                printf("%s", times.summary());
                printf("%s", times.mediansByInput());
            }
            measure(
                    "all " + MAX_PAGE_SIZE + " hits at once, newest",
                    queries,
                    q -> archive.search(new SearchRequest(q, SortOrder.NEWEST, 0, MAX_PAGE_SIZE)));
            measure(
                    "first page, newest, copies folded",
                    queries,
                    q -> archive.search(firstPage(q, SortOrder.NEWEST).withCollapsed(true)));
            int middle = archive.search(firstPage("", SortOrder.NEWEST)).total() / 2;
            measure(
                    "a page in the middle of all articles",
                    List.of(""),
                    q ->
                            archive.search(
                                    new SearchRequest(
                                            q, SortOrder.NEWEST, middle, FIRST_PAGE_SIZE)));
            measure(
                    "a keystroke later",
                    keystrokes(queries),
                    q -> archive.search(firstPage(q, SortOrder.RELEVANCE)));
            printf("%s", ResourceMeter.memory());
        }
    }

    private static void measure(
            String name, List<String> queries, LatencyStatistics.Operation operation)
            throws IOException {
        printf(
                "%s",
                LatencyStatistics.measure(name, queries, WARMUP_ROUNDS / 3, ROUNDS, operation)
                        .summary());
    }

    /// Returns the prefixes of single-word queries from three letters on, as the user types them.
    private static List<String> keystrokes(List<String> queries) {
        var typed = new ArrayList<String>();
        for (String query : queries) {
            if (query.chars().allMatch(Character::isLetter)) {
                for (int end = 3; end <= query.length(); end++) {
                    typed.add(query.substring(0, end));
                }
            }
        }
        return typed;
    }

    private static SearchRequest firstPage(String query, SortOrder order) {
        return new SearchRequest(query, order, 0, FIRST_PAGE_SIZE);
    }

    private void cold() throws IOException {
        var meter = ResourceMeter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            double open = meter.wallSeconds();
            int total =
                    archive.search(
                                    new SearchRequest(
                                            "linux security", SortOrder.NEWEST, 0, FIRST_PAGE_SIZE))
                            .total();
            printf(
                    "open %.0f ms, first results (%d) after %.0f ms, %.0f CPU-ms; %s",
                    open * 1e3,
                    total,
                    meter.wallSeconds() * 1e3,
                    meter.cpuSeconds() * 1e3,
                    ResourceMeter.memory());
        }
    }

    private static void printf(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
