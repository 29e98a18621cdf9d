package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.cli.context.SnapshotOptions;
import dev.dateline.library.DataDirectories;
import dev.dateline.library.DeepLink;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class CliTest {
    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    @Test
    void linkOpensArticle() {
        Path news = Path.of(dateline.archive());
        var link = new DeepLink(news, "a b.txt", new ArticleId("0f".repeat(32)), 2);
        dateline.run(link.toString()).expectStatus(0);
        assertEquals(List.of("a b.txt in " + news), dateline.openedWindows);
    }

    @Test
    void linkToMissingArchiveIsPassedToWindow() {
        Path gone = folder.resolve("gone").toAbsolutePath();
        var link = new DeepLink(gone, "a.txt", new ArticleId("0f".repeat(32)), -1);
        dateline.run(link.toString()).expectStatus(0);
        assertEquals(List.of("a.txt in " + gone), dateline.openedWindows);
    }

    @Test
    void malformedLinkIsRejected() {
        var result = dateline.run("dateline://elsewhere").expectStatus(3);
        assertTrue(result.err().contains("dateline://elsewhere is no link"), result.err());
    }

    @Test
    void opensWindowWithoutCommand() {
        dateline.run().expectStatus(0);
        dateline.run(dateline.archive()).expectStatus(0);
        dateline.run("--index-dir", folder.resolve("other").toString(), dateline.archive());
        String news = dateline.archive();
        assertEquals(
                List.of("[] index", "[" + news + "] index", "[" + news + "] other"),
                dateline.openedWindows);
    }

    /// A single path bypasses the command-line parser and must behave as if parsed.
    @Test
    void missingFolderIsReportedWithAndWithoutOptions() {
        String missing = folder.resolve("missing").toString();
        var alone = dateline.run(missing).expectStatus(3);
        var parsed = dateline.run("--verbose", missing).expectStatus(3);
        assertEquals(alone.err(), parsed.err().lines().findFirst().orElse("") + "\n");
        assertEquals(List.of(), dateline.openedWindows);
    }

    @Test
    void missingDisplayNamesAlternatives() {
        var result = dateline.withoutDisplay().run(dateline.archive()).expectStatus(3);
        assertEquals(1, result.err().lines().count());
        assertTrue(result.err().contains("dateline snapshot"), result.err());
        assertTrue(result.err().contains("xvfb-run"), result.err());
        assertEquals(List.of(), dateline.openedWindows);
    }

    @Test
    void passesSnapshotOptionsToWindow() {
        String png = folder.resolve("x.png").toString();
        dateline.withoutDisplay()
                .run(
                        "snapshot",
                        dateline.archive(),
                        "-pumps",
                        "--to",
                        png,
                        "--view",
                        "quotes",
                        "--theme=dark",
                        "--size=1000x700",
                        "--scale",
                        "2")
                .expectStatus(0);
        dateline.run("snapshot", dateline.archive(), "--to", png).expectStatus(0);
        Path news = Path.of(dateline.archive());
        var directories = new DataDirectories(folder.resolve("index"), folder.resolve("notes"));
        Path target = Path.of(png);
        assertEquals(
                List.of(
                        new SnapshotOptions(
                                news,
                                directories,
                                "-pumps",
                                "quotes",
                                "dark",
                                1000,
                                700,
                                2,
                                target),
                        new SnapshotOptions(
                                news, directories, "", "articles", "light", 1280, 800, 1, target)),
                dateline.snapshots);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate NEWS",
                "search",
                "search NEWS",
                "search NEWS a b",
                "search NEWS a --limt 5",
                "search NEWS a --limit five",
                "search NEWS a --limit",
                "search NEWS a --limit=-1",
                "search NEWS a --offset=-1",
                "search NEWS a --limit 99999999999",
                "search NEWS a --sort upward",
                "search NEWS a --format xml",
                "quotes",
                "quotes NEWS --limit 5",
                "stats NEWS a",
                "index",
                "export NEWS a",
                "export NEWS a --to x.docx",
                "snapshot NEWS",
                "snapshot NEWS --to x.png --size big",
                "snapshot NEWS --to x.png --size 10x10",
                "snapshot NEWS --to x.png --scale 0",
                "snapshot NEWS --to x.png --scale NaN",
                "snapshot NEWS --to x.png --view garden",
                "--colour"
            })
    void usageErrorPrintsOneLineAndReturnsTwo(String line) {
        var arguments = line.replace("NEWS", dateline.archive()).split(" ", -1);
        var result = dateline.run(arguments).expectStatus(2);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith("dateline: "), result.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index NOWHERE",
                "search NOWHERE a",
                "quotes NOWHERE",
                "stats NOWHERE",
                "export NOWHERE a --to x.pdf",
                "snapshot NOWHERE --to x.png",
                "NOWHERE"
            })
    void missingArchivePrintsOneLineAndReturnsThree(String line) {
        String nowhere = folder.resolve("nowhere").toString();
        var result = dateline.run(line.replace("NOWHERE", nowhere).split(" ", -1)).expectStatus(3);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains(nowhere), result.err());
    }

    @Test
    void rejectsSnapshotTargetInArchiveOrMissingFolder() {
        for (String target : List.of(dateline.archive() + "/x.png", folder + "/no/x.png", "/")) {
            var result =
                    dateline.run("snapshot", dateline.archive(), "--to", target).expectStatus(3);
            assertEquals(1, result.err().lines().count(), result.err());
        }
        assertEquals(List.of(), dateline.snapshots);
    }

    @Test
    void rejectsIndexDirInArchiveOrFile() throws IOException {
        String inside = Path.of(dateline.archive(), "index").toString();
        var result =
                dateline.run("index", dateline.archive(), "--index-dir", inside).expectStatus(3);
        assertTrue(result.err().contains("--index-dir"), result.err());
        String file = Files.createFile(folder.resolve("file")).toString();
        dateline.run("index", dateline.archive(), "--index-dir", file).expectStatus(3);
    }

    @Test
    void printsStackTraceOnlyWhenVerbose() {
        String nowhere = folder.resolve("nowhere").toString();
        assertFalse(dateline.run("stats", nowhere).expectStatus(3).err().contains("\tat "));
        assertTrue(
                dateline.run("stats", nowhere, "--verbose")
                        .expectStatus(3)
                        .err()
                        .contains("\tat "));
        assertTrue(
                dateline.run("--verbose", "stats", nowhere)
                        .expectStatus(3)
                        .err()
                        .contains("\tat "));
    }

    @ParameterizedTest
    @CsvSource({
        "--help, Usage: dateline ",
        "-h, Usage: dateline ",
        "search --help, Usage: dateline search ",
        "quotes --help, Usage: dateline quotes ",
        "export --help, Usage: dateline export ",
        "snapshot --help, Usage: dateline snapshot ",
        "--version, dateline 0.",
        "stats --version, dateline 0."
    })
    void printsHelpAndVersionToStandardOutput(String line, String start) {
        var result = dateline.run(line.split(" ", -1)).expectStatus(0);
        assertTrue(result.out().startsWith(start), result.out());
        assertFalse(result.out().contains("${"), result.out());
        assertEquals("", result.err());
    }

    @Test
    void writesUtf8() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        dateline.run(out, err, "quotes", dateline.archive());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("“We are glad, 😀"));
    }

    @Test
    void closedPipeReturnsSuccess() {
        var err = new ByteArrayOutputStream();
        int status = dateline.run(failing("Broken pipe"), err, "stats", dateline.archive());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
    }

    @Test
    void reportsFullDisk() {
        var err = new ByteArrayOutputStream();
        int status =
                dateline.run(failing("No space left on device"), err, "stats", dateline.archive());
        assertEquals(
                "dateline: The results cannot be written to standard output: No space left on"
                        + " device. Free space where they go, or send them to another file.\n",
                err.toString(StandardCharsets.UTF_8));
        assertEquals(3, status);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
