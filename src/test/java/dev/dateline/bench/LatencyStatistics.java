package dev.dateline.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures the latency of an operation on several inputs after warm-up rounds.
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
            String name, List<String> inputs, int warmupRounds, int rounds, Operation operation)
            throws IOException {
        for (int i = 0; i < warmupRounds; i++) {
            for (String input : inputs) {
                operation.run(input);
            }
        }
        double[][] millis = new double[inputs.size()][rounds];
        var meter = ResourceMeter.start();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < inputs.size(); i++) {
                long start = System.nanoTime();
                operation.run(inputs.get(i));
                millis[i][round] = (System.nanoTime() - start) / 1e6;
            }
        }
        double cpu = meter.cpuSeconds() * 1e3 / (rounds * inputs.size());
        double[] all = Arrays.stream(millis).flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] medians =
                Arrays.stream(millis)
                        .mapToDouble(t -> Arrays.stream(t).sorted().toArray()[rounds / 2])
                        .toArray();
        return new LatencyStatistics(name, all, inputs, medians, cpu);
    }

    private double percentile(double fraction) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * fraction))];
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

    /// Returns one line per input with its median in milliseconds.
    String mediansByInput() {
        var lines = new StringBuilder();
        for (int i = 0; i < inputs.size(); i++) {
            lines.append(String.format(Locale.ROOT, "    %9.2f  %s%n", medians[i], inputs.get(i)));
        }
        return lines.toString();
    }
}
