package dev.dateline.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class ProgressEstimatorTest {
    private static final Instant START = Instant.parse("2022-03-04T10:00:00Z");

    private final ProgressEstimator estimator = new ProgressEstimator();

    @Test
    void noEstimateAtFirst() {
        estimator.report(new Progress(0, 100), START);
        estimator.report(new Progress(1, 100), START.plusMillis(10));

        assertEquals(0, estimator.rate());
        assertEquals(Optional.empty(), estimator.remaining());
    }

    @Test
    void constantRateGivesRemainingTime() {
        for (int second = 0; second <= 20; second++) {
            estimator.report(new Progress(second * 10L, 1_000), START.plusSeconds(second));
        }

        assertEquals(10, estimator.rate(), 1e-6);
        assertEquals(Optional.of(Duration.ofSeconds(80)), estimator.remaining());
    }

    @Test
    void recentStepsDominate() {
        for (int second = 0; second <= 100; second++) {
            estimator.report(new Progress(second * 10L, 10_000), START.plusSeconds(second));
        }
        for (int second = 1; second <= 100; second++) {
            estimator.report(new Progress(1_000 + second, 10_000), START.plusSeconds(100 + second));
        }

        assertTrue(
                estimator.rate() > 1 && estimator.rate() < 2, estimator.rate() + " steps a second");
    }

    @Test
    void pausesAreNotCounted() {
        estimator.report(new Progress(0, 100), START);
        estimator.report(new Progress(10, 100), START.plusSeconds(1));
        estimator.report(new Progress(10, 100, true), START.plusSeconds(1));
        estimator.report(new Progress(10, 100), START.plusSeconds(1_000));
        estimator.report(new Progress(20, 100), START.plusSeconds(1_001));

        assertEquals(10, estimator.rate(), 1e-6);
    }

    @Test
    void newTotalRestartsEstimate() {
        estimator.report(new Progress(1, 0), START);
        estimator.report(new Progress(90_000, 0), START.plusSeconds(1));
        assertEquals(Optional.empty(), estimator.remaining());
        estimator.report(new Progress(0, 100), START.plusSeconds(2));
        estimator.report(new Progress(10, 100), START.plusSeconds(4));

        assertEquals(Optional.of(Duration.ofSeconds(18)), estimator.remaining());
    }
}
