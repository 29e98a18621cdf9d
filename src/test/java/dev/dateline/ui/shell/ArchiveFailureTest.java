package dev.dateline.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.archive.ArchiveException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

class ArchiveFailureTest {
    private static final Path PLACE = Path.of("/news");

    @Test
    void aFullDiskIsSaidWhereverItWasMet() {
        String full = "The disk is full, so the index of “news” could not be written.";
        var deep = new FileSystemException("/cache/_1.fdt", null, "No space left on device");
        assertBegins(full, ArchiveFailure.refreshing(PLACE, new UncheckedIOException(deep)));
        assertBegins(
                full, ArchiveFailure.refreshing(PLACE, new IOException("Disk quota exceeded")));
        assertBegins(
                full,
                ArchiveFailure.words(
                        PLACE, new IOException("There is not enough space on the disk")));
    }

    @Test
    void anotherFailureIsNotTakenForAFullDisk() {
        assertEquals(
                "The archive could not be brought up to date. What was read so far can be"
                        + " searched.",
                ArchiveFailure.refreshing(PLACE, new IOException("device is gone")));
    }

    @Test
    void aMissingDriveSaysThatWhatWasReadIsThereStill() {
        var gone = new ArchiveException(ArchiveException.Reason.MISSING, "/news");
        assertBegins("“news” is not there now.", ArchiveFailure.refreshing(PLACE, gone));
        assertBegins("There is nothing at /news.", ArchiveFailure.words(PLACE, gone));
    }

    private static void assertBegins(String start, String words) {
        assertTrue(words.startsWith(start), words);
    }
}
