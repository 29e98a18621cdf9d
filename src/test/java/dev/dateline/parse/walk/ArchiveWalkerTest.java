package dev.dateline.parse.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.dateline.article.FileStamp;
import dev.dateline.parse.ArchiveFixture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

class ArchiveWalkerTest {
    @TempDir Path root;
    private ArchiveFixture folder;

    @BeforeEach
    void open() {
        folder = new ArchiveFixture(root);
    }

    @Test
    void filesAreVisitedInPathOrder() throws IOException {
        List<String> paths = List.of("B.md", "a!.txt", "a-b/x", "a.txt", "a/z.txt", "ab", "ü.txt");
        for (String path : paths.reversed()) {
            folder.write(path, "Text.");
        }
        assertEquals(paths, folder.walk());
        assertEquals(paths.stream().sorted().toList(), paths);
    }

    @Test
    void hiddenFilesAndBackupsAreSkipped() throws IOException {
        for (String path : List.of(".a", "a.txt~", ".git/a.txt", "b/.c", "a~b.txt", "a.b")) {
            folder.write(path, "Text.");
        }
        assertEquals(List.of("a.b", "a~b.txt"), folder.walk());
    }

    @Test
    void jsonBesideFileIsSidecar() throws IOException {
        for (String path :
                List.of(
                        "a.txt",
                        "a.json",
                        "b.txt.json",
                        "b.txt",
                        "c.json",
                        "d/a.json",
                        "e",
                        "e.json",
                        "f.json",
                        "f.json.json",
                        "g.json",
                        "g/x")) {
            folder.write(path, "{}");
        }
        assertEquals(
                List.of("a.txt", "b.txt", "c.json", "d/a.json", "e", "f.json", "g.json", "g/x"),
                folder.walk());
    }

    @Test
    void singleFileIsArchive() throws IOException {
        Path file = folder.write("x/a.txt", "Text.");
        folder.write("x/b.txt", "Text.");
        var walker = new ArchiveWalker(file);
        var heard = new ArrayList<String>();
        walker.walk(new ArchiveFixture.RecordingVisitor(heard, new ArrayList<>()));
        assertEquals(List.of("a.txt"), heard);
        assertEquals(root.resolve("x"), walker.root());
        assertEquals("a.txt", new ArchiveFixture(walker.root()).article(file).path());
    }

    @Test
    void missingArchiveThrows() {
        assertThrows(NoSuchFileException.class, () -> new ArchiveFixture(root.resolve("x")).walk());
    }

    @Test
    void stampsCoverFileAndSidecar() throws IOException {
        Path file = folder.write("a.txt", "Text.");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        assertEquals(new FileStamp(5, 1000, 0, 0), stamp(root));
        Path sidecar = folder.write("a.json", "{}");
        Files.setLastModifiedTime(sidecar, FileTime.fromMillis(2000));
        assertEquals(new FileStamp(5, 1000, 2, 2000), stamp(root));
        assertEquals(stamp(root), stamp(file));
        folder.write("a.txt", "Texts.");
        assertNotEquals(new FileStamp(5, 1000, 2, 2000), stamp(root));
    }

    private static FileStamp stamp(Path place) throws IOException {
        var files = new ArrayList<ArticleFile>();
        new ArchiveWalker(place)
                .walk(new ArchiveFixture.RecordingVisitor(new ArrayList<>(), files));
        return files.getFirst().stamp();
    }

    @Test
    void linksAreFollowedAndLoopsReported(@TempDir Path elsewhere) throws IOException {
        folder.write("z/a.txt", "Text.");
        new ArchiveFixture(elsewhere).write("b.txt", "Text.");
        Files.createSymbolicLink(root.resolve("z/loop"), root);
        Files.createSymbolicLink(root.resolve("again"), root.resolve("z"));
        Files.createSymbolicLink(root.resolve("link.txt"), root.resolve("z/a.txt"));
        Files.createSymbolicLink(root.resolve("out"), elsewhere);
        Files.createSymbolicLink(root.resolve("out2"), elsewhere);
        Path back = Files.createSymbolicLink(elsewhere.resolve("back"), root);
        Files.createSymbolicLink(root.resolve("nowhere"), root.resolve("nothing"));
        assertEquals(
                List.of(
                        "again FOLDER_LOOP",
                        "link.txt",
                        "nowhere UNREADABLE",
                        "out/b.txt",
                        "out/back FOLDER_LOOP",
                        "out2 FOLDER_LOOP",
                        "z/a.txt",
                        "z/loop FOLDER_LOOP"),
                folder.walk().stream().sorted().toList());
        Files.delete(back);
    }

    @Test
    void linkToHiddenFolderIsFollowed() throws IOException {
        folder.write(".kept/a.txt", "Text.");
        folder.write("old~/b.txt", "Text.");
        Files.createSymbolicLink(root.resolve("shown"), root.resolve(".kept"));
        Files.createSymbolicLink(root.resolve("old"), root.resolve("old~"));
        assertEquals(List.of("old/b.txt", "shown/a.txt"), folder.walk());
    }

    @Test
    void deniedFolderIsReported() throws IOException {
        folder.write("a/a.txt", "Text.");
        folder.write("b/b.txt", "Text.");
        Path locked = root.resolve("a");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "root may list every folder");
            assertEquals(List.of("a UNREADABLE", "b/b.txt"), folder.walk());
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void pathsMayContainAnyCharacter() throws IOException {
        for (String path : List.of("a b\t\"'.txt", "new\nline", "日本/記事😀.txt", "%41", "-x", "*?")) {
            Path file = folder.write(path, "date 2022-03-04 Text.");
            assertEquals(path, folder.article(file).path());
        }
        assertEquals(6, folder.walk().size());
    }
}
