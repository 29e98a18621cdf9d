package dev.dateline.bench;

import dev.dateline.article.Article;
import dev.dateline.article.Problem;
import dev.dateline.parse.ArticleReader;
import dev.dateline.parse.ParseOutcome;
import dev.dateline.parse.walk.ArchiveVisitor;
import dev.dateline.parse.walk.ArchiveWalker;
import dev.dateline.parse.walk.ArticleFile;
import dev.dateline.quote.QuoteFinder;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures in how many articles one processor finds the quotations per second.
///
/// Usage: `QuoteBenchmark ARCHIVE [ROUNDS]`. The articles are in memory. The first round is slower
/// because the code is not compiled yet.
final class QuoteBenchmark {
    private static final double NANOS = 1e9;

    private QuoteBenchmark() {}

    static void main(String[] args) throws IOException {
        List<Article> articles = read(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        var finder = new QuoteFinder();
        var rates = new double[rounds];
        long characters = articles.stream().mapToLong(a -> a.text().length()).sum();
        for (int round = 0; round < rounds; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long quotes = articles.stream().mapToLong(a -> finder.find(a).size()).sum();
            double seconds =
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
            rates[round] = articles.size() / seconds;
            IO.println(
                    String.format(
                            Locale.ROOT,
                            "%d articles, %.1f M characters, %d quotations: %.0f articles a"
                                    + " CPU-second",
                            articles.size(),
                            characters / 1e6,
                            quotes,
                            rates[round]));
        }
        Arrays.sort(rates);
        IO.println(String.format(Locale.ROOT, "median %.0f", rates[rounds / 2]));
    }

    private static List<Article> read(Path archive) throws IOException {
        var walker = new ArchiveWalker(archive);
        var reader = new ArticleReader(walker.root());
        var articles = new ArrayList<Article>();
        walker.walk(
                new ArchiveVisitor() {
                    @Override
                    public void article(ArticleFile file) {
                        if (reader.read(file.file()) instanceof ParseOutcome.Parsed parsed) {
                            articles.add(parsed.article());
                        }
                    }

                    @Override
                    public void problem(Problem problem) {
                        throw new IllegalStateException(problem.toString());
                    }
                });
        return articles;
    }
}
