package dev.dateline.evaluation;

import dev.dateline.article.Article;
import dev.dateline.quote.QuoteFinder;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/// Measures the articles that quotation finding analyses per second of processor time. This does
/// not depend on other programs.
record ThroughputMeasurement(List<Article> articles) {
    private static final long WARM_UP = 2_000_000_000L;
    private static final long MEASURED = 2_000_000_000L;

    /// Returns the number of articles analysed per second. Analyses all articles repeatedly on the
    /// calling thread.
    double articlesPerSecond() {
        var finder = new QuoteFinder();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - started < WARM_UP) {
            articles.forEach(finder::find);
        }
        long warm = threads.getCurrentThreadCpuTime();
        long rounds = 0;
        long taken = 0;
        while (taken < MEASURED) {
            articles.forEach(finder::find);
            rounds++;
            taken = threads.getCurrentThreadCpuTime() - warm;
        }
        return rounds * articles.size() * 1e9 / taken;
    }
}
