package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What `search` writes of a whole result: hits with their lines, a table, folded copies, counts.
class SearchResultTest {
    @TempDir Path folder;
    private CommandLineRun dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CommandLineRun(folder).writeNews();
    }

    @Test
    void printsEveryHitInItsLine() {
        var result = dateline.run("search", dateline.news(), "pump", "--concordance").expect(0);
        assertTrue(
                result.out().contains("Quillon Systems has bought the [pump] maker"), result.out());
        assertTrue(result.out().contains("[Pumps] are dear"), result.out());
        var lines =
                dateline.run(
                                "search",
                                dateline.news(),
                                "pump date:2022",
                                "--concordance",
                                "--format=jsonl")
                        .expect(0)
                        .json();
        assertEquals(1, lines.getFirst().get("total").asInt());
        assertEquals("pump", lines.get(1).get("hit").asString());
        assertEquals("ledger/2022/quillon.txt", lines.get(1).get("path").asString());
        assertEquals(2, lines.size());
    }

    @Test
    void foldsCopiesAndSaysHowMany() throws IOException {
        dateline.write("copies/a.txt", "date 2022-05-01 Ports\n\nBrunwick opens a quay.");
        dateline.write("copies/b.txt", "date 2022-05-02 PORTS\n\nBRUNWICK opens a quay!");
        dateline.write("copies/c.txt", "date 2022-05-03 Ports\n\nBrunwick opens no quay.");
        var folded = dateline.run("search", dateline.news(), "brunwick", "--fold", "--sort=oldest");
        var lines =
                dateline.run(
                                "search",
                                dateline.news(),
                                "brunwick",
                                "--fold",
                                "--sort=oldest",
                                "--format=jsonl")
                        .json();

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
                                dateline.news(),
                                "copies:copies/b.txt",
                                "--sort=oldest",
                                "--format=jsonl")
                        .json()
                        .stream()
                        .skip(1)
                        .map(hit -> hit.get("path").asString())
                        .toList());
        var stats = dateline.run("stats", dateline.news()).expect(0).out();
        assertTrue(stats.contains("2 of the articles are copies of one story"), stats);
    }

    @Test
    void writesTheWholeListAsATable() {
        var result =
                dateline.run("search", dateline.news(), "pumps", "--format", "csv", "--all")
                        .expect(0);
        List<String> lines = result.out().lines().toList();
        assertEquals(
                "path,date,source,headline,score,snippet,matches,words,quotes,speakers,copies",
                lines.getFirst());
        assertEquals(4, lines.size());
        var concordance =
                dateline.run(
                                "search",
                                dateline.news(),
                                "harrowgate",
                                "--concordance",
                                "--format=csv")
                        .expect(0);
        assertTrue(
                concordance.out().startsWith("path,date,source,headline,start,end,"),
                concordance.out());
    }

    @Test
    void countsWhatEachQueryOfAFileFinds() throws IOException {
        Path queries = folder.resolve("queries.txt");
        Files.write(
                queries,
                "# what we watch\npumps\n\n) OR (\nquillon date:2022\n#tag\n\u00e9\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        var counts =
                dateline.run("search", dateline.news(), "--queries", queries.toString()).expect(0);
        assertEquals(
                List.of("3\tpumps", "3\t) OR (", "1\tquillon date:2022", "0\t#tag", "3\t\ufffd"),
                counts.out().lines().toList());
        var json =
                dateline.run(
                                "search",
                                dateline.news(),
                                "--queries",
                                queries.toString(),
                                "--format=jsonl")
                        .json();
        assertEquals(3, json.getFirst().get("total").asInt());
        assertEquals("articles with “pumps”", json.getFirst().get("understood").asString());
        dateline.run("search", dateline.news()).expect(2);
        dateline.run("search", dateline.news(), "--queries", "no such file").expect(2);
    }
}
