package dev.dateline.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LatestJobTest {
    private final HeldJobRunner runner = new HeldJobRunner();
    private final LatestJob newest = new LatestJob(runner);
    private final List<String> heard = new ArrayList<>();

    @Test
    void onlyTheNewestOfSeveralJobsIsHeard() {
        search("d");
        search("da");
        search("dat");
        runner.runAll();
        assertEquals(List.of("dat"), heard);
    }

    @Test
    void jobsThatNeverRanAreSkipped() {
        search("d");
        search("da");
        search("dat");
        runner.runOne();
        assertEquals(1, runner.held());
    }

    @Test
    void aRunningJobIsAskedToEndWhenANewerOneComes() {
        search("d");
        search("da");
        assertEquals(1, runner.cancelled());
    }

    @Test
    void jobsOneAfterTheOtherAreAllHeard() {
        search("d");
        runner.runAll();
        search("da");
        runner.runAll();
        assertEquals(List.of("d", "da"), heard);
    }

    @Test
    void nothingIsHeardOfACancelledJob() {
        search("d");
        newest.cancel();
        runner.runAll();
        assertEquals(List.of(), heard);
    }

    private void search(String text) {
        newest.start(
                _ -> text,
                state -> {
                    if (state instanceof JobState.Succeeded<String>(var result)) {
                        heard.add(result);
                    }
                });
    }
}
