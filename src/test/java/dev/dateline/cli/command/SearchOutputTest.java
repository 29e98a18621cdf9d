package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tests the output of `search`: concordance, CSV, collapsed near-duplicates and query counts.
class SearchOutputTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    @Test
    void printsConcordance() {
        var result =
                dateline.run("search", dateline.archive(), "pump", "--concordance").expectStatus(0);
        assertTrue(
                result.out().contains("Quillon Systems has bought the [pump] maker"), result.out());
        assertTrue(result.out().contains("[Pumps] are dear"), result.out());
        var lines =
                dateline.run(
                                "search",
                                dateline.archive(),
                                "pump date:2022",
                                "--concordance",
                                "--format=jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(1, lines.getFirst().get("total").asInt());
        assertEquals("pump", lines.get(1).get("hit").asString());
        assertEquals("ledger/2022/quillon.txt", lines.get(1).get("path").asString());
        assertEquals(2, lines.size());
    }

    @Test
    void foldsNearDuplicates() throws IOException {
        dateline.writeArticle("copies/a.txt", "date 2022-05-01 Ports\n\nBrunwick opens a quay.");
        dateline.writeArticle("copies/b.txt", "date 2022-05-02 PORTS\n\nBRUNWICK opens a quay!");
        dateline.writeArticle("copies/c.txt", "date 2022-05-03 Ports\n\nBrunwick opens no quay.");
        var folded =
                dateline.run("search", dateline.archive(), "brunwick", "--fold", "--sort=oldest");
        var lines =
                dateline.run(
                                "search",
                                dateline.archive(),
                                "brunwick",
                                "--fold",
                                "--sort=oldest",
                                "--format=jsonl")
                        .jsonLines();

        assertTrue(folded.out().contains(": 3 found, 2 without copies ("), folded.out());
        assertTrue(folded.out().contains("   and 1 copy that matches too\n"), folded.out());
        assertEquals(3, lines.size());
        assertEquals(3, lines.getFirst().get("total").asInt());
        assertEquals(2, lines.getFirst().get("rows").asInt());
        assertEquals(1, lines.get(1).get("copies").asInt());
        assertEquals("copies/c.txt", lines.get(2).get("path").asString());
        assertEquals(
                List.of("copies/a.txt", "copies/b.txt"),
                dateline
                        .run(
                                "search",
                                dateline.archive(),
                                "copies:copies/b.txt",
                                "--sort=oldest",
                                "--format=jsonl")
                        .jsonLines()
                        .stream()
                        .skip(1)
                        .map(hit -> hit.get("path").asString())
                        .toList());
        var stats = dateline.run("stats", dateline.archive()).expectStatus(0);
        assertTrue(
                stats.lines().contains("2 of the articles are copies of one story"), stats.out());
    }

    @Test
    void printsAllHitsAsCsv() {
        var result =
                dateline.run("search", dateline.archive(), "pumps", "--format", "csv", "--all")
                        .expectStatus(0);
        List<String> lines = result.out().lines().toList();
        assertEquals(
                "path,date,source,headline,score,snippet,matches,words,quotes,speakers,copies",
                lines.getFirst());
        assertEquals(4, lines.size());
        var concordance =
                dateline.run(
                                "search",
                                dateline.archive(),
                                "harrowgate",
                                "--concordance",
                                "--format=csv")
                        .expectStatus(0);
        assertTrue(
                concordance.out().startsWith("path,date,source,headline,start,end,"),
                concordance.out());
    }

    @Test
    void countsMatchesOfQueryFile() throws IOException {
        Path queries = folder.resolve("queries.txt");
        Files.write(
                queries,
                "# what we watch\npumps\n\n) OR (\nquillon date:2022\n#tag\n\u00e9\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        var counts =
                dateline.run("search", dateline.archive(), "--queries", queries.toString())
                        .expectStatus(0);
        assertEquals(
                List.of("3\tpumps", "3\t) OR (", "1\tquillon date:2022", "0\t#tag", "3\t\ufffd"),
                counts.out().lines().toList());
        var json =
                dateline.run(
                                "search",
                                dateline.archive(),
                                "--queries",
                                queries.toString(),
                                "--format=jsonl")
                        .jsonLines();
        assertEquals(3, json.getFirst().get("total").asInt());
        assertEquals("articles with “pumps”", json.getFirst().get("understood").asString());
        dateline.run("search", dateline.archive()).expectStatus(2);
        dateline.run("search", dateline.archive(), "--queries", "no such file").expectStatus(2);
    }
}
