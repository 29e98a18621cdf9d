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

class UnquotedCommandTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline =
                new CliRunner(folder)
                        .writeArticle(
                                "a.txt",
                                """
                                date 2022-03-04 Talks

                                Jane Lund will go. Jane Lund is tired.
                                """)
                        .writeArticle(
                                "b.txt", "date 2022-03-05 Pumps\n\n“I sell,” said Tom Reed.\n");
    }

    @Test
    void printsSentencesGroupedByPerson() {
        var lines = dateline.run("unquoted", dateline.archive()).expectStatus(0).lines();
        assertTrue(lines.contains("Jane Lund: 2 times, in 1 article"), lines::toString);
        assertTrue(lines.contains("      Jane Lund will go."), lines::toString);
    }

    @Test
    void jsonSpanMatchesFileText() {
        var lines =
                dateline.run("unquoted", dateline.archive(), "--format=jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(
                List.of("Jane Lund will go.", "Jane Lund is tired."),
                lines.stream().map(line -> line.get("text").asString()).toList());
        assertEquals("Jane Lund", lines.getFirst().get("wording").asString());
    }

    @Test
    void returnsOneIfEveryoneIsQuoted() {
        var run = dateline.run("unquoted", dateline.archive(), "pumps").expectStatus(1);
        assertTrue(run.err().contains("Nobody is named there who is not quoted."), run.err());
    }
}
