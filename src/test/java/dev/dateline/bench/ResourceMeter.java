package dev.dateline.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures wall time, CPU time and memory of this process since the meter was started.
record ResourceMeter(long wallNanos, long cpuNanos) {
    private static final double GIGA = 1e9;
    private static final double MEGA = 1e6;

    static ResourceMeter start() {
        return new ResourceMeter(System.nanoTime(), processCpu());
    }

    double wallSeconds() {
        return (System.nanoTime() - wallNanos) / GIGA;
    }

    double cpuSeconds() {
        return (processCpu() - cpuNanos) / GIGA;
    }

    /// Describes heap use, after the last collection and at its peak, and peak resident memory.
    static String memory() throws IOException {
        long afterGc = 0;
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                afterGc +=
                        pool.getCollectionUsage() == null ? 0 : pool.getCollectionUsage().getUsed();
            }
        }
        return String.format(
                Locale.ROOT,
                "heap limit=%.0f MB, peak=%.0f MB, after last GC=%.0f MB, RSS peak=%.0f MB",
                Runtime.getRuntime().maxMemory() / MEGA,
                peak / MEGA,
                afterGc / MEGA,
                residentPeak() / MEGA);
    }

    /// Returns the size of all files below a folder.
    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static long processCpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double residentPeak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(l -> l.startsWith("VmHWM:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }
}
