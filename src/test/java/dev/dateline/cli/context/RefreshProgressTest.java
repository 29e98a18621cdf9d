package dev.dateline.cli.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.job.Progress;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

class RefreshProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant time = Instant.EPOCH;

    private RefreshProgress progress(boolean terminal) {
        return new RefreshProgress(
                new PrintStream(err, true, StandardCharsets.UTF_8), terminal, () -> time);
    }

    private void advanceClock(int millis) {
        time = time.plus(Duration.ofMillis(millis));
    }

    private String printedText() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void shortJobPrintsNothing() {
        try (var progress = progress(true)) {
            progress.report(new Progress(1, 10));
            advanceClock(900);
            progress.report(new Progress(10, 10));
        }
        assertEquals("", printedText());
    }

    @Test
    void terminalLineIsOverwrittenAndErased() {
        try (var progress = progress(true)) {
            advanceClock(1000);
            progress.report(new Progress(1, 10));
            advanceClock(50);
            progress.report(new Progress(2, 10));
            advanceClock(50);
            progress.report(new Progress(3000, 0));
        }
        assertEquals(
                "\r"
                        + "\u001b[KReading article files: 1 of 10\r"
                        + "\u001b[KLooking through the folder: 3,000 files\r"
                        + "\u001b[K",
                printedText());
    }

    @Test
    void printsLineEveryFiveSecondsWithoutTerminal() {
        try (var progress = progress(false)) {
            for (int second = 0; second <= 12; second++) {
                progress.report(new Progress(second, 10));
                advanceClock(1000);
            }
        }
        assertEquals(
                "Reading article files: 1 of 10\nReading article files: 6 of 10\nReading article"
                        + " files: 11 of 10\n",
                printedText());
    }
}
