package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.export.ListedDossier;
import dev.dateline.export.SampleArticle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What programs of others make of the PDF. Skipped where they are not installed.
class OutsideToolsTest {
    @TempDir Path folder;

    @Test
    void qpdfFindsNothingAmiss() throws Exception {
        Run run = run("qpdf", "--check", written().toString());
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("No syntax or stream encoding errors found"));
    }

    @Test
    void pdftotextGivesTheTextInReadingOrder() throws Exception {
        Run run = run("pdftotext", "-raw", "-enc", "UTF-8", written().toString(), "-");
        String text = run.output().replaceAll("\\s+", " ");
        int from = 0;
        for (String next :
                List.of(
                        "Harbour news",
                        "Contents",
                        "Northbridge opens a workshop",
                        "Ines Valdorf",
                        "The workshop opens in May.",
                        "“We are ready for every unusual circumstance,” said Ada Quist.",
                        "Nobody else spoke.",
                        "2022/northbridge.txt",
                        "SHA-256",
                        "Statements by speaker",
                        "Index of names",
                        "Sources and files",
                        "How this dossier was made")) {
            int at = text.indexOf(next, from);
            assertTrue(at >= 0, next + " not after " + from + " in " + text);
            from = at + next.length();
        }
    }

    private Path written() throws IOException {
        var article =
                SampleArticle.headed("Northbridge opens a workshop")
                        .saying("The workshop opens in May.")
                        .saying("“We are ready for every unusual circumstance,” said Ada Quist.")
                        .quote(
                                "We are ready for every unusual circumstance,",
                                "Ada Quist",
                                "head of product")
                        .saying("Nobody else spoke. 漢字 😀 שלום السلام ತ");
        Path file = folder.resolve("dossier.pdf");
        try (var pdf = WrittenPdf.of(new ListedDossier("Harbour news").with(article.whole()))) {
            Files.write(file, pdf.stream().readAllBytes());
        }
        return file;
    }

    private record Run(int status, String output) {}

    private static Run run(String tool, String... arguments) throws Exception {
        assumeTrue(isInstalled(tool), "skipped: " + tool + " is not installed");
        var command = new ArrayList<String>();
        command.add(tool);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static boolean isInstalled(String tool) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
