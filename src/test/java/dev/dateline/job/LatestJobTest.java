package dev.dateline.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LatestJobTest {
    private final HeldJobRunner runner = new HeldJobRunner();
    private final LatestJob latest = new LatestJob(runner);
    private final List<String> results = new ArrayList<>();

    @Test
    void onlyLatestResultIsReported() {
        search("d");
        search("da");
        search("dat");
        runner.runAll();
        assertEquals(List.of("dat"), results);
    }

    @Test
    void replacedWaitingJobNeverStarts() {
        search("d");
        search("da");
        search("dat");
        runner.runOne();
        assertEquals(1, runner.held());
    }

    @Test
    void newJobCancelsRunningOne() {
        search("d");
        search("da");
        assertEquals(1, runner.cancelled());
    }

    @Test
    void sequentialJobsAreAllReported() {
        search("d");
        runner.runAll();
        search("da");
        runner.runAll();
        assertEquals(List.of("d", "da"), results);
    }

    @Test
    void cancelledJobIsNotReported() {
        search("d");
        latest.cancel();
        runner.runAll();
        assertEquals(List.of(), results);
    }

    private void search(String text) {
        latest.start(
                _ -> text,
                state -> {
                    if (state instanceof JobState.Succeeded<String>(var result)) {
                        results.add(result);
                    }
                });
    }
}
