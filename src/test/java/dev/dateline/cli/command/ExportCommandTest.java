package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

class ExportCommandTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    @Test
    void writesPdfAndPrintsSummary() throws IOException {
        Path target = folder.resolve("out.pdf");
        var result = dateline.run("export", dateline.archive(), "pumps", "--to", target.toString());
        String out = result.expectStatus(0).out();
        assertTrue(out.startsWith(target + ": 3 articles, 2 quotations, "), out);
        byte[] start = Files.readAllBytes(target);
        assertEquals("%PDF-", new String(start, 0, 5, StandardCharsets.US_ASCII));
    }

    @Test
    void asOfExportExcludesLaterArticles() throws IOException {
        Path target = folder.resolve("out.md");
        dateline.run(
                        "export",
                        dateline.archive(),
                        "pumps",
                        "--as-of=2021",
                        "--to",
                        target.toString())
                .expectStatus(0);
        String text = Files.readString(target);
        assertTrue(text.contains("pumps”, as of 31 December 2021"), text);
        assertTrue(text.contains("Prices of pumps rose again"), text);
        assertFalse(text.contains("Okafor"), text);
    }

    @Test
    void writesOnlyQuotes() {
        String target = folder.resolve("out.PDF").toString();
        var result =
                dateline.run(
                        "export",
                        "--content=quotes",
                        "--to",
                        target,
                        dateline.archive(),
                        "quillon");
        assertTrue(
                result.expectStatus(0).out().contains(": 1 article, 2 quotations"), result.out());
    }

    @Test
    void writesArticlesThenQuotesGroupedBySource() throws IOException {
        Path target = folder.resolve("out.jsonl");
        dateline.run(
                        "export",
                        "--content=both",
                        "--group=source",
                        "--to",
                        target.toString(),
                        dateline.archive(),
                        "")
                .expectStatus(0);
        List<String> lines = Files.readAllLines(target);
        var sources = lines.stream().map(ExportCommandTest::source).toList();
        assertEquals(sources.stream().sorted().toList(), sources);
        assertTrue(lines.stream().anyMatch(line -> line.contains("\"text\":\"")));
        assertTrue(lines.stream().anyMatch(line -> !line.contains("\"paragraphs\"")));
        dateline.run("export", "--group=moon", "--to", "x.pdf", dateline.archive(), "")
                .expectStatus(2);
    }

    private static String source(String line) {
        int start = line.indexOf("\"source\":\"") + 10;
        return line.substring(start, line.indexOf('"', start));
    }

    @Test
    void writesNoFileWithoutMatches() {
        Path target = folder.resolve("out.pdf");
        String to = target.toString();
        var result =
                dateline.run("export", dateline.archive(), "unheardof", "--to", to).expectStatus(1);
        assertEquals(1, result.err().lines().count());
        dateline.run("export", dateline.archive(), "friday", "--to", to, "--content", "quotes")
                .expectStatus(1);
        assertFalse(Files.exists(target));
    }

    @Test
    void unknownExtensionIsUsageError() {
        var result =
                dateline.run("export", dateline.archive(), "pumps", "--to", "out.docx")
                        .expectStatus(2);
        assertTrue(
                result.err().contains(".pdf .html .md .jsonl .csv .bib .ris .json"), result.err());
        dateline.run("export", dateline.archive(), "pumps").expectStatus(2);
    }

    @Test
    void unwritableTargetReturnsThree() throws IOException {
        String missing = folder.resolve("missing/out.pdf").toString();
        var result =
                dateline.run("export", dateline.archive(), "pumps", "--to", missing)
                        .expectStatus(3);
        assertTrue(result.err().contains("does not exist"), result.err());
        String taken = Files.createDirectory(folder.resolve("folder.pdf")).toString();
        dateline.run("export", dateline.archive(), "pumps", "--to", taken).expectStatus(3);
    }

    @Test
    void neverWritesIntoTheArchive() {
        Path inside = Path.of(dateline.archive(), "wire", "out.pdf");
        var result =
                dateline.run("export", dateline.archive(), "pumps", "--to", inside.toString())
                        .expectStatus(3);
        assertTrue(result.err().contains("inside the archive"), result.err());
        assertFalse(Files.exists(inside));
    }

    @Test
    void sameSearchAndDateGiveSameBytes() throws IOException {
        Path first = folder.resolve("first.pdf");
        Path second = folder.resolve("second.pdf");
        for (Path target : List.of(first, second)) {
            dateline.run(
                            "export",
                            dateline.archive(),
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
                    .expectStatus(0);
        }
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void printsTitleAuthorAndDateOnCover() throws IOException {
        Path target = folder.resolve("out.md");
        dateline.run(
                        "export",
                        dateline.archive(),
                        "pumps",
                        "--date=1715904000",
                        "--title=Pumps & robots",
                        "--author=Mara Lind",
                        "--to",
                        target.toString())
                .expectStatus(0);
        String text = Files.readString(target);
        assertTrue(text.contains("Made on: 17 May 2024"), text);
        assertTrue(text.contains("Made by: Mara Lind"), text);
    }

    @Test
    void invalidDateOrColumnsIsUsageError() {
        String to = folder.resolve("out.pdf").toString();
        var result =
                dateline.run("export", dateline.archive(), "pumps", "--to", to, "--date=2024-02-31")
                        .expectStatus(2);
        assertTrue(result.err().contains("2024-02-31"), result.err());
        dateline.run("export", dateline.archive(), "pumps", "--to", to, "--columns=3")
                .expectStatus(2);
    }
}
