package dev.dateline.library.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class NotesStoreTest {
    @TempDir Path folder;

    @Test
    void writableFolderHasNoWarning() throws IOException {
        NotesStore store = NotesStore.open(folder.resolve("notes"));

        assertEquals(Optional.empty(), store.warning());
        assertTrue(store.isWritable());
    }

    @Test
    void warningNamesFolderAndReasonInPlainWords() throws IOException {
        Path proc = Path.of("/proc"); // nobody can create a folder there, not even root
        assumeTrue(Files.isDirectory(proc.resolve("self")), "requires the proc file system");

        NotesStore store = NotesStore.open(proc.resolve("none/notes"));

        String warning = store.warning().orElseThrow();
        assertTrue(warning.contains("/proc/none"), warning);
        assertFalse(warning.contains("Exception"), warning);
        assertFalse(store.isWritable());
    }
}
