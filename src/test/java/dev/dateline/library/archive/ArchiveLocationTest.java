package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ArchiveLocationTest {
    @TempDir private Path folder;
    private Path articles;
    private Path article;

    @BeforeEach
    void writeArchive() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        article = Files.writeString(articles.resolve("a.txt"), "date 2022-03-04 Sales\n\nRise.");
    }

    private boolean folderContains(Path target) throws IOException {
        return ArchiveLocation.of(articles).contains(target);
    }

    private boolean fileContains(Path target) throws IOException {
        return ArchiveLocation.of(article).contains(target);
    }

    @Test
    void folderContainsNewFiles() throws IOException {
        assertTrue(folderContains(articles.resolve("new.md")));
        assertTrue(folderContains(articles.resolve("no/such/folder")));
        assertTrue(folderContains(folder.resolve("other/../articles/new.md")));
        assertFalse(folderContains(folder.resolve("new.md")));
        assertFalse(folderContains(folder.resolve("articles-2/new.md")));
    }

    @Test
    void followsDanglingLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("out"), Path.of("articles/new.md"));
        Path second = Files.createSymbolicLink(folder.resolve("out-2"), link);
        Path linkedFolder = Files.createSymbolicLink(folder.resolve("f"), articles.resolve("sub"));
        assertTrue(folderContains(link));
        assertTrue(folderContains(second));
        assertTrue(folderContains(linkedFolder.resolve("new.md")));
    }

    @Test
    void linkCycleIsOutside() throws IOException {
        Path one = folder.resolve("one");
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, two);
        assertFalse(folderContains(one.resolve("new.md")));
    }

    @Test
    void singleFileContainsItsSidecars() throws IOException {
        assertTrue(fileContains(article));
        assertTrue(fileContains(articles.resolve("a.json")));
        assertTrue(fileContains(articles.resolve("a.txt.json")));
        assertFalse(fileContains(articles.resolve("b.json")));
        assertFalse(fileContains(articles.resolve("a.md")));
    }

    @Test
    void singleFileContainsTargetOfLinkedSidecar() throws IOException {
        Path facts = Files.writeString(folder.resolve("facts.json"), "{}");
        Files.createSymbolicLink(articles.resolve("a.json"), facts);
        assertTrue(fileContains(facts));
    }

    @Test
    void hardLinkToArticleIsInside() throws IOException {
        assertTrue(fileContains(Files.createLink(folder.resolve("same.txt"), article)));
    }
}
