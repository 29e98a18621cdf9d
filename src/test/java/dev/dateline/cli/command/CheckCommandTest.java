package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class CheckCommandTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void index() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
        dateline.run("index", dateline.archive()).expectStatus(0);
    }

    @Test
    void reportsNoDifferenceAfterIndexing() {
        assertEquals(
                "news: 4 files as indexed, 0 new, 0 changed, 0 gone\n",
                dateline.run("check", dateline.archive()).expectStatus(0).out());
    }

    @Test
    void reportsDifferencesWithoutFixingThem() throws IOException {
        changeFiles();
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    """
                    new: a/new.txt
                    gone: wire/empty.txt
                    changed: wire/undated.txt
                    news: 2 files as indexed, 1 new, 1 changed, 1 gone
                    """,
                    dateline.run("check", dateline.archive()).expectStatus(1).out());
        }
    }

    @Test
    void printsOneJsonLinePerDifference() throws IOException {
        changeFiles();
        List<JsonNode> lines =
                dateline.run("check", dateline.archive(), "--format", "jsonl")
                        .expectStatus(1)
                        .jsonLines();
        assertEquals("{\"same\":2,\"different\":3,\"damage\":null}", lines.getFirst().toString());
        assertEquals("{\"path\":\"a/new.txt\",\"kind\":\"new\"}", lines.get(1).toString());
        assertEquals(4, lines.size());
    }

    @Test
    void detectsDamageNotSeenOnOpen() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            Path segment =
                    files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 1;
            Files.write(segment, bytes);
        }
        String out = dateline.run("check", dateline.archive()).expectStatus(1).out();
        assertTrue(out.startsWith("news: the index cannot be used ("), out);
        dateline.run("index", dateline.archive()).expectStatus(0);
        dateline.run("check", dateline.archive()).expectStatus(0);
    }

    private void changeFiles() throws IOException {
        dateline.writeArticle("a/new.txt", "date 2022-01-01 News\n\nQuillon builds pumps.");
        dateline.writeArticle(
                "wire/undated.txt", "Quillon is said to build no pumps anywhere at all.");
        Files.delete(Path.of(dateline.archive(), "wire/empty.txt"));
    }
}
