package dev.dateline.ui.testing;

import dev.dateline.ui.fx.FxThread;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/// Runs an action in each of many frames and measures the work of the FX thread for each frame.
///
/// The measured time includes the action, style, layout and the hand-over to the render thread,
/// whose processor time is measured separately. Late frames are counted.
public final class FrameTimer extends AnimationTimer {
    /// Time since the last pulse, in nanoseconds, from which a frame of 60 per second is missing.
    private static final double MAX_PULSE_INTERVAL = 1.5e9 / 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final IntConsumer action;
    private final int frames;
    private final TimingSamples times = new TimingSamples();
    private final TimingSamples renderTimes = new TimingSamples();
    private final long renderThread = renderThreadId();
    private long lastRenderTime = threads.getThreadCpuTime(renderThread);
    private int number;
    private int lateFrames;
    private long lastPulse;

    private FrameTimer(int frames, IntConsumer action) {
        this.action = action;
        this.frames = frames;
    }

    /// Measures an action and prints the times.
    ///
    /// @param action receives the frame number, from 0
    public static void measure(String label, int frames, IntConsumer action) {
        var measured = new FrameTimer(frames, action);
        FxThread.run(measured::start);
        try {
            FxThread.await(() -> measured.times.size() >= frames, Duration.ofMinutes(10));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        measured.times.print(label + " (" + measured.lateFrames + " late)");
        measured.renderTimes.print("    rendering");
    }

    private static long renderThreadId() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .findFirst()
                .orElseThrow()
                .threadId();
    }

    @Override
    public void handle(long now) {
        if (number == frames) {
            stop();
            return;
        }
        lateFrames += lastPulse > 0 && now - lastPulse > MAX_PULSE_INTERVAL ? 1 : 0;
        lastPulse = now;
        long clock = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        long renderTime = threads.getThreadCpuTime(renderThread);
        renderTimes.add(renderTime - lastRenderTime, 0);
        lastRenderTime = renderTime;
        action.accept(number++);
        // runs after the pulse
        Platform.runLater(() ->
                times.add(System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - cpu));
    }
}
