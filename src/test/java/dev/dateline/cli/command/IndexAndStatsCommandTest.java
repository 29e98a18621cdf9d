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

class IndexAndStatsCommandTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    @Test
    void indexPrintsOneLineSummary() throws IOException {
        String first = dateline.run("index", dateline.archive()).expectStatus(0).out();
        assertTrue(
                first.startsWith(
                        "news: 3 articles, 2 quotations (4 added, 0 changed, 0 removed, 0 as"
                                + " before) in "),
                first);
        assertTrue(first.contains("left out: 1 ("), first);
        assertEquals(1, first.lines().count());
        dateline.writeArticle("wire/undated.txt", "Quillon is said to build no pumps anywhere.");
        Files.delete(Path.of(dateline.archive(), "wire/empty.txt"));
        String second = dateline.run("index", dateline.archive()).expectStatus(0).out();
        assertTrue(second.contains("(0 added, 1 changed, 1 removed, 2 as before)"), second);
    }

    @Test
    void indexDirOptionSetsLocation() {
        Path elsewhere = folder.resolve("elsewhere");
        dateline.run("--index-dir", elsewhere.toString(), "index", dateline.archive())
                .expectStatus(0);
        assertTrue(Files.isDirectory(elsewhere));
        assertTrue(Files.notExists(folder.resolve("index")));
    }

    @Test
    void archiveIsNotModified() throws IOException {
        dateline.run("index", dateline.archive()).expectStatus(0);
        try (var files = Files.walk(Path.of(dateline.archive()))) {
            assertEquals(4, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void jsonStatsHaveCountsAndProblems() {
        JsonNode stats =
                dateline.run("stats", dateline.archive(), "--format", "jsonl")
                        .expectStatus(0)
                        .jsonLines()
                        .getFirst();
        assertEquals(
                List.of(
                        "articles",
                        "quotes",
                        "copies",
                        "undated",
                        "years",
                        "sources",
                        "speakers",
                        "problems"),
                List.copyOf(stats.propertyNames()));
        assertEquals(3, stats.get("articles").asInt());
        assertEquals(2, stats.get("quotes").asInt());
        assertEquals(1, stats.get("undated").asInt());
        assertEquals("{\"2021\":1,\"2022\":1}", stats.get("years").toString());
        assertEquals("wire", stats.get("sources").get(0).get("name").asString());
        assertEquals(2, stats.get("sources").get(0).get("articles").asInt());
        assertEquals("Mina Okafor", stats.get("speakers").get(0).get("name").asString());
        JsonNode rejected = stats.get("problems").get(0);
        assertEquals("wire/empty.txt", rejected.get("path").asString());
        assertEquals("empty", rejected.get("kind").asString());
        assertTrue(rejected.get("rejected").asBoolean());
        JsonNode remark = stats.get("problems").get(1);
        assertEquals("no_date", remark.get("kind").asString());
        assertEquals(1, remark.get("line").asInt());
    }

    @Test
    void textStatsListRejectedFiles() {
        String out = dateline.run("stats", dateline.archive()).expectStatus(0).out();
        assertTrue(out.contains("news: 3 articles, 2 quotations\n"), out);
        assertTrue(out.contains("       1  2021\n       1  2022\n       1  undated\n"), out);
        assertTrue(out.contains("Files left out (1)\n  wire/empty.txt: Nothing to read"), out);
        assertTrue(out.contains("Articles with a remark (1)\n  wire/undated.txt: No date"), out);
    }

    @Test
    void acceptsEmptyFolder() throws IOException {
        String empty = Files.createDirectory(folder.resolve("empty")).toString();
        String line = dateline.run("index", empty).expectStatus(0).out();
        assertTrue(line.startsWith("empty: no articles, no quotations (0 added"), line);
        assertEquals(
                "empty: no articles, no quotations\n",
                dateline.run("stats", empty).expectStatus(0).out());
        dateline.run("search", empty, "").expectStatus(1);
    }
}
