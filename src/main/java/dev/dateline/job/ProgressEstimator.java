package dev.dateline.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Estimates a job's rate and remaining time from its progress. Recent steps count most
/// (exponential decay over 30 seconds); pauses do not count. Confined to one thread.
public final class ProgressEstimator {
    /// The age in seconds at which the weight of a step is 1/e.
    private static final double DECAY_SECONDS = 30;

    /// The minimum duration in seconds of a measurement. A shorter one gives no rate.
    private static final double MIN_SECONDS = 0.2;

    private static final double NANOS = 1e9;

    private Instant last = Instant.EPOCH;
    private Progress latest = new Progress(0, 0);
    private double steps;
    private double seconds;

    /// Records a progress report. A new total, or less done than before, restarts the estimate.
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

    /// Returns the number of steps per second. Returns 0 while it is unknown.
    public double rate() {
        return seconds < MIN_SECONDS ? 0 : steps / seconds;
    }

    /// Returns the estimated remaining time of the job. Returns empty while it is unknown.
    public Optional<Duration> remaining() {
        long missing = latest.total() - latest.done();
        return latest.total() == 0 || rate() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(missing * 1000 / rate())));
    }
}
