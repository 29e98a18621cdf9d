package dev.dateline.cli.context;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock on which a thread can also sleep, so that tests need not wait.
public interface SleepingClock extends InstantSource {
    /// The clock of the system.
    SleepingClock SYSTEM =
            new SleepingClock() {
                @Override
                public Instant instant() {
                    return Instant.now();
                }

                @Override
                public void sleep(Duration duration) throws InterruptedException {
                    Thread.sleep(duration);
                }
            };

    /// Blocks the calling thread for a time.
    void sleep(Duration duration) throws InterruptedException;
}
