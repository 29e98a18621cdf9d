package dev.dateline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long one thing takes for each of several inputs, after it has been done often enough to be
/// warm.
final class LatencyStatistics {
    private final String name;
    private final double[] sorted;
    private final List<String> inputs;
    private final double[] medians;
    private final double cpu;

    private LatencyStatistics(
            String name, double[] sorted, List<String> inputs, double[] medians, double cpu) {
        this.name = name;
        this.sorted = sorted;
        this.inputs = inputs;
        this.medians = medians;
        this.cpu = cpu;
    }

    interface Operation {
        void run(String input) throws IOException;
    }

    static LatencyStatistics measure(
            String name, List<String> inputs, int warm, int rounds, Operation step)
            throws IOException {
        for (int i = 0; i < warm; i++) {
            for (String input : inputs) {
                step.run(input);
            }
        }
        double[][] each = new double[inputs.size()][rounds];
        var meter = ResourceMeter.start();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < inputs.size(); i++) {
                long start = System.nanoTime();
                step.run(inputs.get(i));
                each[i][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        double cpu = meter.cpuSeconds() * 1e3 / (rounds * inputs.size());
        double[] all = Arrays.stream(each).flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] medians =
                Arrays.stream(each)
                        .mapToDouble(t -> Arrays.stream(t).sorted().toArray()[rounds / 2])
                        .toArray();
        return new LatencyStatistics(name, all, inputs, medians, cpu);
    }

    private double percentile(double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "%-40s p50=%.2f p99=%.2f max=%.2f ms, CPU %.2f ms",
                name,
                percentile(0.5),
                percentile(0.99),
                percentile(1),
                cpu);
    }

    /// A line for each input.
    String mediansByInput() {
        var lines = new StringBuilder();
        for (int i = 0; i < inputs.size(); i++) {
            lines.append(String.format(Locale.ROOT, "    %9.2f  %s%n", medians[i], inputs.get(i)));
        }
        return lines.toString();
    }
}
