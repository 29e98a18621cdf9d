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

/// `StartTrial FRAMEBUFFER X,Y,W,H INK TIMES COMMANDS`: how long it takes from starting a program
/// until a person can read something, and how much processor time, seen from outside: the
/// framebuffer of an Xvfb (`-fbdir`) is watched until at least INK dark pixels stand in a part of
/// the screen. COMMANDS is a file with a command a line, which take turns. Prints the median, the
/// least and the most milliseconds, and after three more seconds at rest the resident memory and
/// the processor time of one second.
final class StartTrial {
    private static final int DARK = 110;
    private static final int SETTLE_SECONDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private record Part(int x, int y, int width, int height) {
        static Part of(String text) {
            int[] n = Arrays.stream(text.split(",")).mapToInt(Integer::parseInt).toArray();
            return new Part(n[0], n[1], n[2], n[3]);
        }
    }

    /// One start: until readable, memory and processor time at rest.
    private record Start(long millis, long cpuTicks, long residentKilobytes, long idleTicks) {}

    private final ByteBuffer screen;
    private final Part part;
    private final int ink;

    private StartTrial(ByteBuffer screen, Part part, int ink) {
        this.screen = screen;
        this.part = part;
        this.ink = ink;
    }

    static void main(String[] args) throws Exception {
        try (var file = FileChannel.open(Path.of(args[0]), StandardOpenOption.READ)) {
            var screen = file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
            var trial = new StartTrial(screen, Part.of(args[1]), Integer.parseInt(args[2]));
            trial.run(Integer.parseInt(args[3]), Files.readAllLines(Path.of(args[4])));
        }
    }

    private void run(int times, List<String> commands) throws Exception {
        List<List<Start>> starts =
                commands.stream().<List<Start>>map(_ -> new ArrayList<>()).toList();
        for (int i = 0; i < times; i++) {
            for (int c = 0; c < commands.size(); c++) {
                starts.get(c).add(start(commands.get(c)));
            }
        }
        for (int c = 0; c < commands.size(); c++) {
            print(commands.get(c), starts.get(c));
        }
    }

    private static void print(String command, List<Start> starts) {
        long[] millis = starts.stream().mapToLong(Start::millis).sorted().toArray();
        long[] cpu = starts.stream().mapToLong(Start::cpuTicks).sorted().toArray();
        long[] memory = starts.stream().mapToLong(Start::residentKilobytes).sorted().toArray();
        long[] idle = starts.stream().mapToLong(Start::idleTicks).sorted().toArray();
        int middle = millis.length / 2;
        System.out.printf(
                "%5d ms (%d-%d)  %5d ms of processor  %4d MB resident  %d ticks in an idle second "
                        + " %s%n",
                millis[middle],
                millis[0],
                millis[millis.length - 1],
                cpu[middle] * 10,
                memory[middle] / 1024,
                idle[middle],
                command);
    }

    private Start start(String command) throws IOException, InterruptedException {
        awaitClear();
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder("sh", "-c", "exec " + command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            while (dark() < ink) {
                if (System.nanoTime() - begin > PATIENCE.toNanos() || !process.isAlive()) {
                    throw new IOException("nothing to be seen of: " + command);
                }
                TimeUnit.MILLISECONDS.sleep(4);
            }
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            long cpu = ticks(process.pid());
            TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
            long before = ticks(process.pid());
            TimeUnit.SECONDS.sleep(1);
            long idle = ticks(process.pid()) - before;
            return new Start(millis, cpu, resident(process.pid()), idle);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    /// An empty X screen is black all over, but for a pointer.
    private void awaitClear() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (dark() > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IOException("something stands on the screen: choose a part beside it");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /// Dark pixels on a part that is not dark all over.
    private int dark() {
        // an XWD file: length of the header, bytes of a line, number of colours of 12 bytes
        int line = screen.getInt(48);
        int start = screen.getInt(0) + screen.getInt(76) * 12;
        int dark = 0;
        for (int y = part.y(); y < part.y() + part.height(); y++) {
            for (int x = part.x(); x < part.x() + part.width(); x++) {
                int at = start + y * line + x * 4;
                int brightest =
                        Math.max(
                                screen.get(at) & 0xff,
                                Math.max(screen.get(at + 1) & 0xff, screen.get(at + 2) & 0xff));
                dark += brightest < DARK ? 1 : 0;
            }
        }
        return dark == part.width() * part.height() ? 0 : dark;
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .sum();
    }

    /// Processor time so far, in hundredths of a second.
    private static long ticks(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
