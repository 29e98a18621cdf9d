package dev.dateline.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long one kind of thing took, again and again, on the clock and in processor time of the FX
/// thread.
public final class TimingSamples {
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    /// Both in nanoseconds.
    public void add(long clock, long processor) {
        wall.add(clock / 1e6);
        cpu.add(processor / 1e6);
    }

    int size() {
        return wall.size();
    }

    public void say(String what) {
        System.out.printf(
                Locale.ROOT,
                "%-44s %5d ×  wall p50 %6.1f p99 %6.1f max %6.1f ms;"
                        + "  FX thread p50 %5.1f p99 %5.1f max %5.1f ms%n",
                what,
                wall.size(),
                share(wall, 0.5),
                share(wall, 0.99),
                share(wall, 1),
                share(cpu, 0.5),
                share(cpu, 0.99),
                share(cpu, 1));
    }

    private static double share(List<Double> all, double share) {
        double[] sorted = all.stream().mapToDouble(d -> d).sorted().toArray();
        int place = (int) Math.floor(sorted.length * share);
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, place)];
    }
}
