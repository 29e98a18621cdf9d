package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.context.ExitStatus;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;

class CommandFailureTest {
    @Test
    void fullDiskMessageNamesRemedy() {
        CommandFailure failure =
                CommandFailure.of(
                        new UncheckedIOException(new IOException("No space left on device")));
        assertEquals(ExitStatus.FAILURE, failure.status());
        assertTrue(failure.text().contains("Free some space"), failure.text());
    }

    @Test
    void otherIoErrorIsNotReportedAsFullDisk() {
        assertFalse(
                CommandFailure.of(new IOException("Input/output error")).text().contains("space"));
        assertEquals(
                "a.txt: permission denied. Check its permissions, or use another place.",
                CommandFailure.of(new AccessDeniedException("a.txt")).text());
    }
}
