package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// No command writes into the archive.
class OutputPathTest {
    @TempDir private Path folder;
    private CliRunner dateline;
    private Path news;
    private Path gold;
    private Map<String, String> before = Map.of();

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
        news = folder.resolve("news");
        dateline.run("correct", news.toString(), "ledger/2022/quillon.txt", "91", "--nobody");
        gold = folder.resolve("gold.jsonl");
        dateline.run("notes", news.toString(), "--gold", gold.toString());
        before = contents();
    }

    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(news)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.toString(), Files.isDirectory(file) ? "" : Files.readString(file));
            }
        }
        return contents;
    }

    private void assertRejected(String... command) throws IOException {
        var result = dateline.run(command).expectStatus(3);
        assertTrue(result.err().contains("archive"), result.err());
        assertEquals(before, contents());
    }

    @Test
    void rejectsSidecarOfSingleFile() throws IOException {
        String article = news.resolve("wire/undated.txt").toString();
        for (String name : new String[] {"undated.json", "undated.txt.json"}) {
            String target = news.resolve("wire").resolve(name).toString();
            assertRejected("export", article, "", "--to", target);
            assertRejected("notes", article, "--export", target);
            assertRejected("notes", article, "--gold", target);
        }
    }

    @Test
    void rejectsDanglingLinks() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("o.jsonl"), news.resolve("n.jsonl"));
        Path export = Files.createSymbolicLink(folder.resolve("o.md"), news.resolve("n.md"));
        assertRejected("notes", news.toString(), "--gold", link.toString());
        assertRejected("notes", news.toString(), "--export", link.toString());
        assertRejected("export", news.toString(), "", "--to", export.toString());
    }

    @Test
    void rejectsArticleThatArchiveLinksTo() throws IOException {
        Path outside = Files.writeString(folder.resolve("linked.md"), "Pumps are sold.\n");
        Files.createSymbolicLink(news.resolve("linked.md"), outside);
        before = contents();
        assertRejected("export", news.toString(), "", "--to", outside.toString());
    }

    @Test
    void rejectsNotesAndIndexInArchive() throws IOException {
        for (String option : new String[] {"--notes-dir", "--index-dir"}) {
            String inside = news.resolve("cache").toString();
            assertRejected("search", news.toString(), "pumps", option, inside);
            assertRejected("notes", news.toString(), option, inside);
            assertRejected("check", news.toString(), option, inside);
        }
        String notes = news.resolve("notes").toString();
        assertRejected(news.toString(), "--notes-dir", notes);
    }

    @Test
    void rejectsModelsAndPredictionsInArchive() throws IOException {
        String predictions = news.resolve("predictions.jsonl").toString();
        assertRejected("train", gold.toString(), "--to", news.toString());
        assertRejected(
                "train", gold.toString(), "--to", news.toString(), "--texts", news.toString());
        assertRejected("evaluate", gold.toString(), "--predictions", predictions);
    }

    @Test
    void writesBesideSingleFile() {
        String article = news.resolve("wire/undated.txt").toString();
        String target = news.resolve("wire/other.md").toString();
        dateline.run("export", article, "", "--to", target).expectStatus(0);
    }
}
