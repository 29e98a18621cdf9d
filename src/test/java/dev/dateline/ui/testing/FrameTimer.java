package dev.dateline.ui.testing;

import dev.dateline.ui.fx.FxThread;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/// Does something in each of many frames, one after the other as the pulse timer beats, and
/// measures the FX thread's work for each: what is done, style, layout and handing over to the
/// thread that draws. A frame that comes late is counted too.
public final class FrameTimer extends AnimationTimer {
    /// What a pulse of 60 a second may come late before a frame is missing.
    private static final double LATE = 1.5e9 / 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final IntConsumer act;
    private final int frames;
    private final TimingSamples times = new TimingSamples();
    private final TimingSamples drawing = new TimingSamples();
    private final long painter = painter();
    private long painted = threads.getThreadCpuTime(painter);
    private int number;
    private int late;
    private long before;

    private FrameTimer(int frames, IntConsumer act) {
        this.act = act;
        this.frames = frames;
    }

    /// @param act is told the number of the frame, from 0
    public static void measure(String what, int frames, IntConsumer act) {
        var measured = new FrameTimer(frames, act);
        FxThread.run(measured::start);
        try {
            FxThread.await(() -> measured.times.size() >= frames, Duration.ofMinutes(10));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        measured.times.say(what + " (" + measured.late + " late)");
        measured.drawing.say("    drawing it");
    }

    /// The thread that draws.
    private static long painter() {
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
        late += before > 0 && now - before > LATE ? 1 : 0;
        before = now;
        long clock = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        long drawn = threads.getThreadCpuTime(painter);
        drawing.add(drawn - painted, 0);
        painted = drawn;
        act.accept(number++);
        // runs when the pulse is over
        Platform.runLater(() ->
                times.add(System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - cpu));
    }
}
