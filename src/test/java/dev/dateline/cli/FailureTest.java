package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;

class FailureTest {
    @Test
    void aFullDiskIsSaidWithWhatToDo() {
        Failure failure =
                Failure.of(new UncheckedIOException(new IOException("No space left on device")));
        assertEquals(ExitStatus.UNUSABLE, failure.status());
        assertTrue(failure.words().contains("Free some space"), failure.words());
    }

    @Test
    void anotherFailureIsNotTakenForAFullDisk() {
        assertFalse(Failure.of(new IOException("Input/output error")).words().contains("space"));
        assertEquals(
                "a.txt: permission denied. Check its permissions, or use another place.",
                Failure.of(new AccessDeniedException("a.txt")).words());
    }
}
