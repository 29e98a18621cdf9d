package dev.dateline.index.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.RebuildReason;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class IndexStoreTest {
    @TempDir private Path home;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("index"));
    }

    @Test
    void openingCreatesNoFiles() throws IOException {
        try (var store = IndexStore.open(folder, "1")) {
            assertEquals(Optional.empty(), store.findDamage());
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    void openingKeepsIndexOfOtherVersion() throws IOException {
        create("1");
        List<String> before = names(folder);
        try (var store = IndexStore.open(folder, "2")) {
            assertTrue(store.findDamage().isPresent());
            assertEquals(Optional.of(RebuildReason.OTHER_VERSION), store.rebuildReason());
        }
        assertEquals(before, names(folder));
    }

    @Test
    void ownIndexIsDeletedWhenReplaced() throws IOException {
        create("1");
        create("2");
        assertEquals(List.of("segments_1", "write.lock"), names(folder));
    }

    @Test
    void foreignIndexIsMovedAside() throws IOException {
        writeForeignIndex(folder);
        create("1");
        assertEquals(1, documents(folder.resolve("other-index-1")));
        assertEquals(0, documents(folder));
        writeForeignIndex(folder);
        create("1");
        assertEquals(1, documents(folder.resolve("other-index-2")));
    }

    @Test
    void unreadableCommitIsMovedAside() throws IOException {
        Files.writeString(folder.resolve("segments_7"), "something else");
        create("1");
        assertTrue(Files.exists(folder.resolve("other-index-1/segments_7")));
    }

    @Test
    void foreignFilesAndFoldersAreKept() throws IOException {
        create("1");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Path inside = Files.createDirectories(folder.resolve("_0.cfs.d")).resolve("a.txt");
        Files.writeString(inside, "mine");
        create("2");
        assertTrue(Files.exists(folder.resolve("notes.txt")));
        assertTrue(Files.exists(inside));
        assertFalse(Files.exists(folder.resolve("other-index-1")));
    }

    @Test
    void usesIndexThatAnotherProcessCreated() throws IOException {
        try (var store = IndexStore.open(folder, "1")) {
            create("1");
            List<String> before = names(folder);
            store.prepareForWriting();
            assertEquals(before, names(folder));
        }
    }

    private void create(String version) throws IOException {
        try (var store = IndexStore.open(folder, version)) {
            store.prepareForWriting();
        }
    }

    /// Adds a commit as another program writes it.
    private static void writeForeignIndex(Path to) throws IOException {
        var config = new IndexWriterConfig();
        try (var writer = new IndexWriter(FSDirectory.open(to), config)) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(List.of());
        }
    }

    private static int documents(Path index) throws IOException {
        try (var reader = DirectoryReader.open(FSDirectory.open(index))) {
            return reader.numDocs();
        }
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
