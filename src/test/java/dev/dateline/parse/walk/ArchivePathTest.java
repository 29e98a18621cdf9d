package dev.dateline.parse.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.parse.ArchiveFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tests file names that are not UTF-8. Java can create them only by URI.
class ArchivePathTest {
    @TempDir Path root;

    @Test
    void nonUtf8NamesStayDistinct() throws IOException {
        assumeTrue(isLinux(), "file names are bytes on Linux only");
        for (String name :
                List.of(
                        "caf%E9.txt",
                        "caf%E8.txt",
                        "caf%5CxE9.txt",
                        "%C3%A9%FF/%80.txt",
                        "%C3%A9%20%25%5Cx.txt",
                        "%5CxE9%FF.txt")) {
            Path file = Path.of(URI.create(root.toUri() + name));
            Files.createDirectories(file.getParent());
            Files.writeString(file, "date 2022-03-04 Text.");
        }
        var heard = new ArrayList<String>();
        var files = new ArrayList<ArticleFile>();
        new ArchiveWalker(root).walk(new ArchiveFixture.RecordingVisitor(heard, files));
        assertEquals(
                List.of(
                        "\\x5CxE9\\xFF.txt",
                        "caf\\x5CxE9.txt",
                        "caf\\xE8.txt",
                        "caf\\xE9.txt",
                        "é %\\x.txt",
                        "é\\xFF/\\x80.txt"),
                heard);
        for (ArticleFile file : files) {
            assertEquals(file.file(), ArchivePath.toFile(root, file.path()));
            assertEquals(file.path(), new ArchiveFixture(root).article(file.file()).path());
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux")
                && FileSystems.getDefault().provider().getScheme().equals("file");
    }
}
