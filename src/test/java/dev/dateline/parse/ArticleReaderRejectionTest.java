package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.dateline.article.Problem;
import dev.dateline.article.Problem.Kind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;

class ArticleReaderRejectionTest {
    @TempDir Path root;
    private ArchiveFixture folder;

    @BeforeEach
    void open() {
        folder = new ArchiveFixture(root);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \r\n\t\n", "\uFEFF", "title: Sold", "date 2022-03-04", "\u00A0\n"})
    void fileWithoutTextIsEmpty(String text) throws IOException {
        assertEquals(Kind.EMPTY, folder.rejection(folder.write("a.txt", text)).kind());
    }

    @Test
    void randomBytesAreBinary() throws IOException {
        var bytes = new byte[4000];
        new Random(1).nextBytes(bytes);
        assertEquals(Kind.BINARY, folder.rejection(folder.write("a.txt", bytes)).kind());
        assertEquals(Kind.BINARY, folder.rejection(folder.write("b.txt", new byte[10])).kind());
    }

    @Test
    void utf16IsNotBinary() throws IOException {
        Path file = folder.write("a.txt", "\uFEFFText".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("Text", folder.article(file).text());
    }

    @Test
    void hugeFileIsTooLarge() throws IOException {
        Path file = root.resolve("a.txt");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertEquals(new Problem("a.txt", 0, Kind.TOO_LARGE, "1073741824"), folder.rejection(file));
    }

    @Test
    void fileAtLimitIsRead() throws IOException {
        Path file = folder.write("a.txt", "x".repeat(ArticleReader.MAX_BYTES));
        assertEquals(1, folder.article(file).paragraphs().size());
        Files.writeString(file, "x".repeat(ArticleReader.MAX_BYTES + 1));
        assertEquals(Kind.TOO_LARGE, folder.rejection(file).kind());
    }

    @Test
    void missingFileHasVanished() {
        assertEquals(
                new Problem("gone/a.txt", 0, Kind.VANISHED, ""),
                folder.rejection(root.resolve("gone/a.txt")));
    }

    @Test
    void folderIsUnreadable() throws IOException {
        Files.createDirectory(root.resolve("a.txt"));
        assertEquals(
                new Problem("a.txt", 0, Kind.UNREADABLE, "neither a file nor a folder"),
                folder.rejection(root.resolve("a.txt")));
    }

    @Test
    void deniedFileIsUnreadable() throws IOException {
        Path file = folder.write("a.txt", "date 2022-03-04 Text.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
        assumeFalse(Files.isReadable(file), "root may read every file");
        assertEquals(
                new Problem("a.txt", 0, Kind.UNREADABLE, "permission denied"),
                folder.rejection(file));
    }
}
