package dev.dateline.ui.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.library.archive.ArchiveException;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

class ArchiveFailureTextTest {
    private static final Path PLACE = Path.of("/news");

    @Test
    void detectsFullDiskInAnyCause() {
        String full = "The disk is full, so the index of “news” could not be written.";
        var deep = new FileSystemException("/cache/_1.fdt", null, "No space left on device");
        assertBegins(
                full, ArchiveFailureText.refreshFailure(PLACE, new UncheckedIOException(deep)));
        assertBegins(
                full,
                ArchiveFailureText.refreshFailure(PLACE, new IOException("Disk quota exceeded")));
        assertBegins(
                full,
                ArchiveFailureText.openFailure(
                        PLACE, new IOException("There is not enough space on the disk")));
    }

    @Test
    void otherFailureIsNoFullDisk() {
        assertEquals(
                "The archive could not be brought up to date. What was read so far can be"
                        + " searched.",
                ArchiveFailureText.refreshFailure(PLACE, new IOException("device is gone")));
    }

    @Test
    void missingDriveKeepsIndexedArticles() {
        var gone = new ArchiveException(ArchiveException.Reason.MISSING, "/news");
        assertBegins("“news” is not there now.", ArchiveFailureText.refreshFailure(PLACE, gone));
        assertBegins("There is nothing at /news.", ArchiveFailureText.openFailure(PLACE, gone));
    }

    private static void assertBegins(String start, String words) {
        assertTrue(words.startsWith(start), words);
    }
}
