package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class UnquotedCommandTest {
    @TempDir Path folder;
    private CommandLineRun dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline =
                new CommandLineRun(folder)
                        .write(
                                "a.txt",
                                """
                                date 2022-03-04 Talks

                                Jane Lund will go. Jane Lund is tired.
                                """)
                        .write("b.txt", "date 2022-03-05 Pumps\n\n“I sell,” said Tom Reed.\n");
    }

    @Test
    void textTellsEachPersonWithTheSentencesThatNameThem() {
        String text = dateline.run("unquoted", dateline.news()).expect(0).out();
        assertTrue(text.contains("Jane Lund: 2 times, in 1 article"), text);
        assertTrue(text.contains("      Jane Lund will go."), text);
    }

    @Test
    void linesHaveAQuoteOfTheFile() {
        var lines = dateline.run("unquoted", dateline.news(), "--format=jsonl").expect(0).json();
        assertEquals(
                List.of("Jane Lund will go.", "Jane Lund is tired."),
                lines.stream().map(line -> line.get("text").asString()).toList());
        assertEquals("Jane Lund", lines.getFirst().get("wording").asString());
    }

    @Test
    void whereEverybodyIsQuotedNothingMatched() {
        var run = dateline.run("unquoted", dateline.news(), "pumps").expect(1);
        assertTrue(run.err().contains("Nobody is named there who is not quoted."), run.err());
    }
}
