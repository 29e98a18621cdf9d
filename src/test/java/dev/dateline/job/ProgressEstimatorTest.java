package dev.dateline.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class ProgressEstimatorTest {
    private static final Instant START = Instant.parse("2022-03-04T10:00:00Z");

    private final ProgressEstimator pace = new ProgressEstimator();

    @Test
    void knowsNothingAtFirst() {
        pace.report(new Progress(0, 100), START);
        pace.report(new Progress(1, 100), START.plusMillis(10));

        assertEquals(0, pace.rate());
        assertEquals(Optional.empty(), pace.remaining());
    }

    @Test
    void saysWhatIsLeftAtAnEvenPace() {
        for (int second = 0; second <= 20; second++) {
            pace.report(new Progress(second * 10L, 1_000), START.plusSeconds(second));
        }

        assertEquals(10, pace.rate(), 1e-6);
        assertEquals(Optional.of(Duration.ofSeconds(80)), pace.remaining());
    }

    @Test
    void goesByTheLastHalfMinute() {
        for (int second = 0; second <= 100; second++) {
            pace.report(new Progress(second * 10L, 10_000), START.plusSeconds(second));
        }
        for (int second = 1; second <= 100; second++) {
            pace.report(new Progress(1_000 + second, 10_000), START.plusSeconds(100 + second));
        }

        assertTrue(pace.rate() > 1 && pace.rate() < 2, pace.rate() + " steps a second");
    }

    @Test
    void leavesPausesOut() {
        pace.report(new Progress(0, 100), START);
        pace.report(new Progress(10, 100), START.plusSeconds(1));
        pace.report(new Progress(10, 100, true), START.plusSeconds(1));
        pace.report(new Progress(10, 100), START.plusSeconds(1_000));
        pace.report(new Progress(20, 100), START.plusSeconds(1_001));

        assertEquals(10, pace.rate(), 1e-6);
    }

    @Test
    void beginsAnewWithAnotherTotal() {
        pace.report(new Progress(1, 0), START);
        pace.report(new Progress(90_000, 0), START.plusSeconds(1));
        assertEquals(Optional.empty(), pace.remaining());
        pace.report(new Progress(0, 100), START.plusSeconds(2));
        pace.report(new Progress(10, 100), START.plusSeconds(4));

        assertEquals(Optional.of(Duration.ofSeconds(18)), pace.remaining());
    }
}
