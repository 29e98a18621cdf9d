package dev.dateline.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How fast a job goes and how long it still takes, from what it reports. The last half minute
/// counts most, since neither files nor machines are even; pauses do not count. For one thread.
public final class ProgressEstimator {
    /// What lies so far back counts a third.
    private static final double DECAY_SECONDS = 30;

    /// Too short for a rate.
    private static final double MIN_SECONDS = 0.2;

    private static final double NANOS = 1e9;

    private Instant last = Instant.EPOCH;
    private Progress latest = new Progress(0, 0);
    private double steps;
    private double seconds;

    /// To be told of every report. A job that has a new total has begun something else.
    public void report(Progress progress, Instant now) {
        boolean begins = progress.total() != latest.total() || progress.done() < latest.done();
        if (begins) {
            steps = 0;
            seconds = 0;
        } else if (!latest.paused()) {
            double passed = Duration.between(last, now).toNanos() / NANOS;
            if (passed < MIN_SECONDS && !progress.paused()) {
                return;
            }
            double kept = Math.exp(-passed / DECAY_SECONDS);
            steps = steps * kept + progress.done() - latest.done();
            seconds = seconds * kept + passed;
        }
        latest = progress;
        last = now;
    }

    /// Steps a second; 0 while it is not known.
    public double rate() {
        return seconds < MIN_SECONDS ? 0 : steps / seconds;
    }

    /// Empty while it is not known.
    public Optional<Duration> remaining() {
        long missing = latest.total() - latest.done();
        return latest.total() == 0 || rate() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(missing * 1000 / rate())));
    }
}
