package dev.dateline.ui.fx;

import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// Watches whether the FX thread is held up. It asks the thread to answer again and again, and
/// counts the processor time that the thread itself spends until it does; on a busy machine an
/// answer takes long without anybody being to blame. What the thread does meanwhile is sampled, and
/// so is whether it waits for a lock or a file.
public final class FxThreadWatchdog implements AutoCloseable {
    private static final long SAMPLE_MILLIS = 2;
    private static final int FRAMES_SHOWN = 6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread fx = FxThread.call(Thread::currentThread);
    private final Duration maxCpuTime;
    private final List<String> violations = new ArrayList<>();
    private final Thread watcher = new Thread(this::watch, "fx-watchdog");
    private volatile boolean stopped;
    private volatile Duration longestCpuTime = Duration.ZERO;

    /// Begins to watch.
    ///
    /// @param most how much processor time may go by before the thread answers
    public FxThreadWatchdog(Duration most) {
        this.maxCpuTime = most;
        watcher.setDaemon(true);
        watcher.start();
    }

    /// What was found by now, each with where the time went.
    public List<String> violations() {
        synchronized (violations) {
            return List.copyOf(violations);
        }
    }

    /// The most processor time that went by before an answer.
    public Duration longestCpuTime() {
        return longestCpuTime;
    }

    private void watch() {
        while (!stopped) {
            var answered = new AtomicBoolean();
            var places = new TreeMap<String, Integer>();
            long begun = threads.getThreadCpuTime(fx.threadId());
            Platform.runLater(() -> answered.set(true));
            while (!answered.get() && !stopped) {
                sample(places);
                pause();
            }
            checkElapsed(Duration.ofNanos(threads.getThreadCpuTime(fx.threadId()) - begun), places);
        }
    }

    private void sample(Map<String, Integer> places) {
        Thread.State state = fx.getState();
        StackTraceElement[] stack = fx.getStackTrace();
        boolean ours =
                Arrays.stream(stack).anyMatch(f -> f.getClassName().startsWith("dev.dateline"));
        if (ours) {
            places.merge(formatStack(stack), 1, Integer::sum);
            if (isWaiting(state, stack)) {
                report("the FX thread waits", Map.of(formatStack(stack), 1));
            }
        }
    }

    /// Whether it waits for another thread, or reads or writes a file.
    private static boolean isWaiting(Thread.State state, StackTraceElement[] stack) {
        String at = stack.length == 0 ? "" : stack[0].getClassName();
        boolean files =
                at.startsWith("sun.nio.fs.UnixNativeDispatcher")
                        || at.startsWith("sun.nio.ch.UnixFileDispatcher");
        boolean measures = at.startsWith("sun.management"); // a benchmark, not the window
        return files || (state == Thread.State.BLOCKED && !measures);
    }

    private void checkElapsed(Duration spent, Map<String, Integer> places) {
        if (spent.compareTo(longestCpuTime) > 0) {
            longestCpuTime = spent;
        }
        if (spent.compareTo(maxCpuTime) > 0) {
            report(spent.toMillis() + " ms of work before the FX thread answered", places);
        }
    }

    private void report(String what, Map<String, Integer> places) {
        String where =
                places.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(3)
                        .map(e -> e.getValue() + " × " + e.getKey())
                        .collect(Collectors.joining("\n"));
        synchronized (violations) {
            violations.add(what + "\n" + where);
        }
    }

    private static String formatStack(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(f -> f.getClassName().startsWith("dev.dateline"))
                .limit(FRAMES_SHOWN)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n    "));
    }

    private static void pause() {
        try {
            Thread.sleep(SAMPLE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
