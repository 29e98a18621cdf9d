package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExportCommandTest {
    @TempDir Path folder;
    private CommandLineRun dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CommandLineRun(folder).writeNews();
    }

    @Test
    void writesAPdfAndSaysWhatIsInIt() throws IOException {
        Path target = folder.resolve("out.pdf");
        var result = dateline.run("export", dateline.news(), "pumps", "--to", target.toString());
        String out = result.expect(0).out();
        assertTrue(out.startsWith(target + ": 3 articles, 2 quotations, "), out);
        byte[] start = Files.readAllBytes(target);
        assertEquals("%PDF-", new String(start, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void anExportAsOfADaySaysSoAndHasNothingLater() throws IOException {
        Path target = folder.resolve("out.md");
        dateline.run("export", dateline.news(), "pumps", "--as-of=2021", "--to", target.toString())
                .expect(0);
        String text = Files.readString(target);
        assertTrue(text.contains("pumps”, as of 31 December 2021"), text);
        assertTrue(text.contains("Prices of pumps rose again"), text);
        assertFalse(text.contains("Okafor"), text);
    }

    @Test
    void writesQuotationsOnly() {
        String target = folder.resolve("out.PDF").toString();
        var result =
                dateline.run(
                        "export", "--content=quotes", "--to", target, dateline.news(), "quillon");
        assertTrue(result.expect(0).out().contains("1 article, 2 quotations"), result.out());
    }

    @Test
    void writesArticlesAndThenTheirQuotationsGroupedBySource() throws IOException {
        Path target = folder.resolve("out.jsonl");
        dateline.run(
                        "export",
                        "--content=both",
                        "--group=source",
                        "--to",
                        target.toString(),
                        dateline.news(),
                        "")
                .expect(0);
        List<String> lines = Files.readAllLines(target);
        var sources = lines.stream().map(ExportCommandTest::source).toList();
        assertEquals(sources.stream().sorted().toList(), sources);
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"text\":\"")));
        assertTrue(lines.stream().anyMatch(line -> !line.contains("\"paragraphs\"")));
        dateline.run("export", "--group=moon", "--to", "x.pdf", dateline.news(), "").expect(2);
    }

    private static String source(String line) {
        int start = line.indexOf("\"source\":\"") + 10;
        return line.substring(start, line.indexOf('"', start));
    }

    @Test
    void nothingMatchedWritesNothing() {
        Path target = folder.resolve("out.pdf");
        String to = target.toString();
        var result = dateline.run("export", dateline.news(), "unheardof", "--to", to).expect(1);
        assertEquals(1, result.err().lines().count());
        dateline.run("export", dateline.news(), "friday", "--to", to, "--content", "quotes")
                .expect(1);
        assertFalse(Files.exists(target));
    }

    @Test
    void anUnknownEndingIsWrongUsageAndNamesTheKnownOnes() {
        var result = dateline.run("export", dateline.news(), "pumps", "--to", "out.docx").expect(2);
        assertTrue(
                result.err().contains(".pdf .html .md .jsonl .csv .bib .ris .json"), result.err());
        dateline.run("export", dateline.news(), "pumps").expect(2);
    }

    @Test
    void aTargetThatCannotBeWrittenIsStatusThree() throws IOException {
        String missing = folder.resolve("missing/out.pdf").toString();
        var result = dateline.run("export", dateline.news(), "pumps", "--to", missing).expect(3);
        assertTrue(result.err().contains("does not exist"), result.err());
        String taken = Files.createDirectory(folder.resolve("folder.pdf")).toString();
        dateline.run("export", dateline.news(), "pumps", "--to", taken).expect(3);
    }

    @Test
    void neverWritesIntoTheArchive() {
        Path inside = Path.of(dateline.news(), "wire", "out.pdf");
        var result =
                dateline.run("export", dateline.news(), "pumps", "--to", inside.toString())
                        .expect(3);
        assertTrue(result.err().contains("inside the archive"), result.err());
        assertFalse(Files.exists(inside));
    }

    @Test
    void theSameSearchAndDateGiveTheSameBytes() throws IOException {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        for (Path target : List.of(first, second)) {
            dateline.run(
                            "export",
                            dateline.news(),
                            "pumps",
                            "--date=2024-05-17",
                            "--columns=2",
                            "--mark-hits",
                            "--paper=letter",
                            "--title=Pumps",
                            "--author=Mara Lind",
                            "--order=newest",
                            "--to",
                            target.toString())
                    .expect(0);
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void putsTitleAuthorAndDateOnTheCover() throws IOException {
        Path target = folder.resolve("out.md");
        dateline.run(
                        "export",
                        dateline.news(),
                        "pumps",
                        "--date=1715904000",
                        "--title=Pumps & robots",
                        "--author=Mara Lind",
                        "--to",
                        target.toString())
                .expect(0);
        String text = Files.readString(target);
        assertTrue(text.contains("Made on: 17 May 2024"), text);
        assertTrue(text.contains("Made by: Mara Lind"), text);
    }

    @Test
    void anImpossibleDateOrColumnIsWrongUsage() {
        String to = folder.resolve("out.pdf").toString();
        var result =
                dateline.run("export", dateline.news(), "pumps", "--to", to, "--date=2024-02-31")
                        .expect(2);
        assertTrue(result.err().contains("2024-02-31"), result.err());
        dateline.run("export", dateline.news(), "pumps", "--to", to, "--columns=3").expect(2);
    }
}
