package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class UnnamedCommandTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline =
                new CliRunner(folder)
                        .writeArticle(
                                "a.txt",
                                "date 2022-03-04 Talks\n\nQuillon will go, officials said.\n")
                        .writeArticle(
                                "b.txt", "date 2022-03-05 Law\n\n“It is new,” said one banker.\n")
                        .writeArticle(
                                "c.txt", "date 2022-03-06 Pumps\n\n“I sell,” said Tom Reed.\n");
    }

    @Test
    void printsStatementsGroupedByWording() {
        var lines = dateline.run("unnamed", dateline.archive()).expectStatus(0).lines();
        assertTrue(lines.contains("officials: once, in 1 article"), lines::toString);
        assertTrue(lines.contains("      Quillon will go, officials said."), lines::toString);
        assertTrue(lines.contains("      “It is new,”"), lines::toString);
    }

    @Test
    void jsonLineHasDocumentedKeys() {
        var lines =
                dateline.run("unnamed", dateline.archive(), "--format=jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(
                List.of(
                        "wording",
                        "path",
                        "date",
                        "source",
                        "headline",
                        "start",
                        "end",
                        "text",
                        "quoted"),
                List.copyOf(lines.getFirst().propertyNames()));
        assertEquals(
                List.of("banker", "officials"),
                lines.stream().map(line -> line.get("wording").asString()).toList());
    }

    @Test
    void queryAndAsOfFilterResults() {
        var run =
                dateline.run("unnamed", dateline.archive(), "new", "--format=jsonl")
                        .expectStatus(0);
        assertEquals("b.txt", run.jsonLines().getFirst().get("path").asString());
        dateline.run("unnamed", dateline.archive(), "new", "--as-of", "2022-03-04").expectStatus(1);
        dateline.run("unnamed", dateline.archive(), "pumps").expectStatus(1);
    }
}
