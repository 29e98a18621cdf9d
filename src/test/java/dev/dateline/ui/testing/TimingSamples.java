package dev.dateline.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Collects wall-clock and processor times of a repeated action and prints their percentiles.
public final class TimingSamples {
    private final List<Double> wallTimes = new ArrayList<>();
    private final List<Double> cpuTimes = new ArrayList<>();

    /// Adds one sample, both times in nanoseconds.
    public void add(long wallTime, long cpuTime) {
        wallTimes.add(wallTime / 1e6);
        cpuTimes.add(cpuTime / 1e6);
    }

    int size() {
        return wallTimes.size();
    }

    /// Prints the number of samples and the median, 99th percentile and maximum in milliseconds.
    public void print(String label) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %5d ×  wall p50 %6.1f p99 %6.1f max %6.1f ms;"
                        + "  FX thread p50 %5.1f p99 %5.1f max %5.1f ms%n",
                label,
                wallTimes.size(),
                percentile(wallTimes, 0.5),
                percentile(wallTimes, 0.99),
                percentile(wallTimes, 1),
                percentile(cpuTimes, 0.5),
                percentile(cpuTimes, 0.99),
                percentile(cpuTimes, 1));
    }

    private static double percentile(List<Double> samples, double fraction) {
        double[] sorted = samples.stream().mapToDouble(d -> d).sorted().toArray();
        int index = (int) Math.floor(sorted.length * fraction);
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, index)];
    }
}
