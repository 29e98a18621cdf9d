package dev.dateline.bench;

import dev.dateline.library.Archive;
import dev.dateline.library.RefreshReport;
import dev.dateline.search.Order;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.JobContext;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `Benchmark index|rescan|search|cold ARCHIVE INDEXES [QUERIES]`: one kind of measurement in a
/// process of its own.
final class Benchmark {
    /// Hits of a first page; the command line and the window ask for as many or fewer.
    private static final int HITS = 50;

    private static final int SNIPPETS = 12;
    private static final int CHANGED = 100;
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

    private void rescan() throws IOException {
        refresh("unchanged, first in the process");
        refresh("unchanged");
        List<Path> files = some();
        var before = new ArrayList<byte[]>();
        var times = new ArrayList<FileTime>();
        for (Path file : files) {
            before.add(Files.readAllBytes(file));
            times.add(Files.getLastModifiedTime(file));
            String text = new String(before.getLast(), StandardCharsets.UTF_8);
            Files.writeString(file, text + "\n\nThis was changed.\n");
        }
        refresh(CHANGED + " changed");
        for (int i = 0; i < files.size(); i++) {
            Files.write(files.get(i), before.get(i));
            Files.setLastModifiedTime(files.get(i), times.get(i));
        }
        refresh(CHANGED + " changed back");
    }

    private List<Path> some() throws IOException {
        try (Archive archive = Archive.open(articles, indexes)) {
            List<String> all = archive.paths("", Order.OLDEST);
            int step = Math.max(1, all.size() / CHANGED);
            var some = new ArrayList<Path>();
            for (int i = 0; i < all.size() && some.size() < CHANGED; i += step) {
                some.add(archive.file(all.get(i)));
            }
            return some;
        }
    }

    private void refresh(String name) throws IOException {
        var meter = Meter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            RefreshReport report = archive.refresh(JobContext.QUIET);
            say(
                    "re-scan, %s: %.2f s, %.2f CPU-s (%d changed, %d unchanged); %s",
                    name,
                    meter.wall(),
                    meter.cpu(),
                    report.changed(),
                    report.unchanged(),
                    Meter.memory());
        }
    }

    private void search(List<String> queries) throws IOException {
        try (Archive archive = Archive.open(articles, indexes)) {
            for (Order order : List.of(Order.RELEVANCE, Order.NEWEST)) {
                Times times =
                        Times.of(
                                "first page, " + order.name().toLowerCase(Locale.ROOT),
                                queries,
                                WARM,
                                ROUNDS,
                                q -> archive.search(new SearchRequest(q, order, 0, SNIPPETS)));
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
                                                    new SearchRequest(q, Order.NEWEST, 0, HITS)))
                            .line());
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
                q -> archive.search(new SearchRequest(q, Order.RELEVANCE, 0, SNIPPETS)));
    }

    private void cold() throws IOException {
        var meter = Meter.start();
        try (Archive archive = Archive.open(articles, indexes)) {
            double open = meter.wall();
            int total =
                    archive.search(new SearchRequest("linux security", Order.NEWEST, 0, SNIPPETS))
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
