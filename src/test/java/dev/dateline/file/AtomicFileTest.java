package dev.dateline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class AtomicFileTest {
    @TempDir Path folder;

    @Test
    void writeReplacesContent() throws IOException {
        Path file = folder.resolve("notes.txt");
        AtomicFile.writeString(file, "one\n");
        AtomicFile.writeString(file, "two\n");
        assertEquals("two\n", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void closeWithoutCommitKeepsOldContent() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "old");
        try (var replacement = AtomicFile.create(file)) {
            replacement.output().write("new".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void closingOutputDoesNotPreventCommit() throws IOException {
        Path file = folder.resolve("notes.txt");
        try (var replacement = AtomicFile.create(file)) {
            try (var out = replacement.output()) {
                out.write('x');
            }
            replacement.commit();
        }
        assertEquals("x", Files.readString(file));
    }

    @Test
    void concurrentReplacementsDoNotMix() throws IOException {
        Path file = folder.resolve("notes.txt");
        try (var first = AtomicFile.create(file);
                var second = AtomicFile.create(file)) {
            first.output().write("first".getBytes(StandardCharsets.UTF_8));
            second.output().write("second".getBytes(StandardCharsets.UTF_8));
            second.commit();
            first.commit();
        }
        assertEquals("first", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void replacementKeepsPermissionsAndLinks() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = Files.writeString(folder.resolve("private.txt"), "old");
        var permissions = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, permissions);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        AtomicFile.writeString(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void deviceIsNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        Path link = Files.createSymbolicLink(folder.resolve("null"), device);
        assertThrows(IOException.class, () -> AtomicFile.create(link));
        AtomicFile.writeLines(link, List.of("one"));
        assertFalse(Files.isRegularFile(device));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
