package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class UnnamedCommandTest {
    @TempDir Path folder;
    private CommandLineRun dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline =
                new CommandLineRun(folder)
                        .write(
                                "a.txt",
                                "date 2022-03-04 Talks\n\nQuillon will go, officials said.\n")
                        .write("b.txt", "date 2022-03-05 Law\n\n“It is new,” said one banker.\n")
                        .write("c.txt", "date 2022-03-06 Pumps\n\n“I sell,” said Tom Reed.\n");
    }

    @Test
    void textTellsEachWordingWithWhatStandsUnderIt() {
        String text = dateline.run("unnamed", dateline.news()).expect(0).out();
        assertTrue(text.contains("officials: once, in 1 article"), text);
        assertTrue(text.contains("      Quillon will go, officials said."), text);
        assertTrue(text.contains("      “It is new,”"), text);
    }

    @Test
    void linesHaveTheKeysOfTheContract() {
        var lines = dateline.run("unnamed", dateline.news(), "--format=jsonl").expect(0).json();
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
    void aQueryAndADayNarrowIt() {
        var run = dateline.run("unnamed", dateline.news(), "new", "--format=jsonl").expect(0);
        assertEquals("b.txt", run.json().getFirst().get("path").asString());
        dateline.run("unnamed", dateline.news(), "new", "--as-of", "2022-03-04").expect(1);
        dateline.run("unnamed", dateline.news(), "pumps").expect(1);
    }
}
