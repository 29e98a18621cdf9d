package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.job.Progress;
import dev.dateline.library.archive.RefreshReport;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class ArchiveStatusTextTest {
    @Test
    void showsProgressRateAndRemainingTime() {
        var state = new RefreshState.Running(new Progress(1200, 4200), 600);
        assertEquals(
                "reading 1,200 of 4,200 files  ·  600 a second  ·  5 seconds left",
                ArchiveStatusText.refreshText(state));
        assertEquals(1200.0 / 4200, ArchiveStatusText.fraction(state));
    }

    @Test
    void unknownRateIsOmitted() {
        var state = new RefreshState.Running(new Progress(3, 4200), 0);
        assertEquals("reading 3 of 4,200 files", ArchiveStatusText.refreshText(state));
    }

    @Test
    void unknownTotalHasFractionZero() {
        var state = new RefreshState.Running(new Progress(17, 0), 6);
        assertEquals("looking through the folder: 17 files", ArchiveStatusText.refreshText(state));
        assertEquals(0, ArchiveStatusText.fraction(state));
    }

    @Test
    void longRemainingTimeIsInMinutes() {
        var state = new RefreshState.Running(new Progress(1000, 181_000), 500);
        assertEquals(
                "reading 1,000 of 181,000 files  ·  500 a second  ·  6 minutes left",
                ArchiveStatusText.refreshText(state));
    }

    @Test
    void pausedRefreshShowsProgress() {
        var reading = new RefreshState.Running(new Progress(1200, 4200, true), 600);
        assertEquals(
                "paused: 1,200 of 4,200 files are read", ArchiveStatusText.refreshText(reading));
        assertEquals(1200.0 / 4200, ArchiveStatusText.fraction(reading));
        var looking = new RefreshState.Running(new Progress(17, 0, true), 0);
        assertEquals("paused", ArchiveStatusText.refreshText(looking));
    }

    @Test
    void showsOnlyNonZeroChanges() {
        assertEquals("up to date", ArchiveStatusText.refreshText(done(0, 0, 0, false)));
        assertEquals(
                "up to date, 3 new, 1 gone", ArchiveStatusText.refreshText(done(3, 0, 1, false)));
    }

    @Test
    void showsCancelledRefresh() {
        assertEquals(
                "stopped before the end; the rest is read next time",
                ArchiveStatusText.refreshText(done(3, 0, 0, true)));
    }

    private static RefreshState done(int added, int changed, int removed, boolean cancelled) {
        return new RefreshState.Done(
                new RefreshReport(added, changed, removed, 5, cancelled, Duration.ZERO));
    }
}
