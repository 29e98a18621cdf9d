package dev.dateline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Measures the time from starting a program until text is visible on the screen.
///
/// Usage: `StartupBenchmark FRAMEBUFFER X,Y,W,H PIXELS TIMES COMMANDS`. It watches the framebuffer
/// of an Xvfb (`-fbdir`) until a region has at least PIXELS dark pixels. COMMANDS is a file with
/// one command per line; the commands are started in turn. Prints the median, minimum and maximum
/// in milliseconds, the CPU time, and after three more idle seconds the resident memory and the CPU
/// time of one second.
final class StartupBenchmark {
    private static final int DARK_LEVEL = 110;
    private static final int SETTLE_SECONDS = 3;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private record ScreenRegion(int x, int y, int width, int height) {
        static ScreenRegion of(String text) {
            int[] n = Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
            return new ScreenRegion(n[0], n[1], n[2], n[3]);
        }
    }

    /// One start: time until text is visible, and CPU time and memory when idle.
    private record StartMeasurement(
            long millis, long cpuTicks, long residentKilobytes, long idleTicks) {}

    private final ByteBuffer screen;
    private final ScreenRegion region;
    private final int darkPixelThreshold;

    private StartupBenchmark(ByteBuffer screen, ScreenRegion region, int darkPixelThreshold) {
        this.screen = screen;
        this.region = region;
        this.darkPixelThreshold = darkPixelThreshold;
    }

    static void main(String[] args) throws Exception {
        try (var file = FileChannel.open(Path.of(args[0]), StandardOpenOption.READ)) {
            var screen = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            var benchmark =
                    new StartupBenchmark(
                            screen, ScreenRegion.of(args[1]), Integer.parseInt(args[2]));
            benchmark.run(Integer.parseInt(args[3]), Files.readAllLines(Path.of(args[4])));
        }
    }

    private void run(int times, List<String> commands) throws Exception {
        List<List<StartMeasurement>> starts =
                commands.stream().<List<StartMeasurement>>map(_ -> new ArrayList<>()).toList();
        for (int i = 0; i < times; i++) {
            for (int c = 0; c < commands.size(); c++) {
                starts.get(c).add(start(commands.get(c)));
            }
        }
        for (int c = 0; c < commands.size(); c++) {
            print(commands.get(c), starts.get(c));
        }
    }

    private static void print(String command, List<StartMeasurement> starts) {
        long[] millis = starts.stream().mapToLong(StartMeasurement::millis).sorted().toArray();
        long[] cpu = starts.stream().mapToLong(StartMeasurement::cpuTicks).sorted().toArray();
        long[] memory =
                starts.stream().mapToLong(StartMeasurement::residentKilobytes).sorted().toArray();
        long[] idle = starts.stream().mapToLong(StartMeasurement::idleTicks).sorted().toArray();
        int middle = millis.length / 2;
        System.out.printf(
                "%5d ms (%d-%d)  %5d ms CPU  %4d MB resident  %d ticks in an idle second "
                        + " %s%n",
                millis[middle],
                millis[0],
                millis[millis.length - 1],
                cpu[middle] * 10,
                memory[middle] / 1024,
                idle[middle],
                command);
    }

    private StartMeasurement start(String command) throws IOException, InterruptedException {
        awaitClear();
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder("sh", "-c", "exec " + command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            while (countDarkPixels() < darkPixelThreshold) {
                if (System.nanoTime() - begin > TIMEOUT.toNanos() || !process.isAlive()) {
                    throw new IOException("nothing to be seen of: " + command);
                }
                TimeUnit.MILLISECONDS.sleep(4);
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            long cpu = cpuTicks(process.pid());
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            long before = cpuTicks(process.pid());
            TimeUnit.SECONDS.sleep(1);
            long idle = cpuTicks(process.pid()) - before;
            return new StartMeasurement(millis, cpu, residentKilobytes(process.pid()), idle);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    /// Waits until the region is empty. An empty X screen is black except for the pointer.
    private void awaitClear() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (countDarkPixels() > 0) {
            if (System.nanoTime() - begin > TIMEOUT.toNanos()) {
                throw new IOException("the region is not empty: choose another one");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /// Returns the number of dark pixels, or 0 if the whole region is dark.
    private int countDarkPixels() {
        // XWD header: its length, bytes per line, number of colours of 12 bytes each
        int lineBytes = screen.getInt(48);
        int start = screen.getInt(0) + screen.getInt(76) * 12;
        int dark = 0;
        for (int y = region.y(); y < region.y() + region.height(); y++) {
            for (int x = region.x(); x < region.x() + region.width(); x++) {
                int offset = start + y * lineBytes + x * 4;
                int brightest =
                        Math.max(
                                screen.get(offset) & 0xff,
                                Math.max(
                                        screen.get(offset + 1) & 0xff,
                                        screen.get(offset + 2) & 0xff));
                dark += brightest < DARK_LEVEL ? 1 : 0;
            }
        }
        return dark == region.width() * region.height() ? 0 : dark;
    }

    private static long residentKilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .sum();
    }

    /// Returns the CPU time so far in hundredths of a second.
    private static long cpuTicks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
