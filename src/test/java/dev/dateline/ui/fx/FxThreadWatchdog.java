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

/// Detects tasks that block the FX thread.
///
/// It queues tasks for the FX thread and measures the processor time that the thread spends until
/// it runs them; elapsed time would depend on the load of the machine. Meanwhile it samples the
/// stack of the thread and reports when it waits for a lock or a file.
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

    /// Starts watching.
    ///
    /// @param maxCpuTime maximum processor time between two queued tasks
    public FxThreadWatchdog(Duration maxCpuTime) {
        this.maxCpuTime = maxCpuTime;
        watcher.setDaemon(true);
        watcher.start();
    }

    /// Returns the violations so far, each with the most frequent stack traces.
    public List<String> violations() {
        synchronized (violations) {
            return List.copyOf(violations);
        }
    }

    /// Returns the longest processor time between two queued tasks.
    public Duration longestCpuTime() {
        return longestCpuTime;
    }

    private void watch() {
        while (!stopped) {
            var answered = new AtomicBoolean();
            var stackCounts = new TreeMap<String, Integer>();
            long start = threads.getThreadCpuTime(fx.threadId());
            Platform.runLater(() -> answered.set(true));
            while (!answered.get() && !stopped) {
                sample(stackCounts);
                pause();
            }
            checkElapsed(
                    Duration.ofNanos(threads.getThreadCpuTime(fx.threadId()) - start), stackCounts);
        }
    }

    private void sample(Map<String, Integer> stackCounts) {
        Thread.State state = fx.getState();
        StackTraceElement[] stack = fx.getStackTrace();
        boolean inDateline =
                Arrays.stream(stack).anyMatch(f -> f.getClassName().startsWith("dev.dateline"));
        if (inDateline) {
            stackCounts.merge(formatStack(stack), 1, Integer::sum);
            if (isWaiting(state, stack)) {
                report("the FX thread waits", Map.of(formatStack(stack), 1));
            }
        }
    }

    /// Returns whether the thread waits for a lock, or reads or writes a file.
    private static boolean isWaiting(Thread.State state, StackTraceElement[] stack) {
        String className = stack.length == 0 ? "" : stack[0].getClassName();
        boolean usesFile =
                className.startsWith("sun.nio.fs.UnixNativeDispatcher")
                        || className.startsWith("sun.nio.ch.UnixFileDispatcher");
        boolean measuring = className.startsWith("sun.management"); // a benchmark, not the window
        return usesFile || (state == Thread.State.BLOCKED && !measuring);
    }

    private void checkElapsed(Duration spent, Map<String, Integer> stackCounts) {
        if (spent.compareTo(longestCpuTime) > 0) {
            longestCpuTime = spent;
        }
        if (spent.compareTo(maxCpuTime) > 0) {
            report(spent.toMillis() + " ms of work before the FX thread answered", stackCounts);
        }
    }

    private void report(String what, Map<String, Integer> stackCounts) {
        String where =
                stackCounts.entrySet().stream()
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
