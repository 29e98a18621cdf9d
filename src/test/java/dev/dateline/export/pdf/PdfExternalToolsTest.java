package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ExternalTool;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;

/// Reads PDFs with external programs. Tests are skipped if a program is not installed.
class PdfExternalToolsTest {
    @TempDir Path folder;

    @Test
    void qpdfFindsNoErrors() throws Exception {
        ExternalTool.Run run = ExternalTool.run("qpdf", "--check", written().toString());
        assertEquals(0, run.status(), run.output());
        assertTrue(run.output().contains("No syntax or stream encoding errors found"));
    }

    @Test
    void pdftotextExtractsReadingOrder() throws Exception {
        ExternalTool.Run run =
                ExternalTool.run("pdftotext", "-raw", "-enc", "UTF-8", written().toString(), "-");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لا إله إلا الله والأمل والآلام",
                "السلام عليكم ورحمة الله",
                "السَّلامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ جميعا",
                "שלום לכולם היום",
                "שָׁלוֹם עֲלֵיכֶם בְּרֵאשִׁית"
            })
    void pdftotextExtractsRightToLeftText(String text) throws Exception {
        Path file = folder.resolve("turned.pdf");
        var article = TestArticleBuilder.headed("Turned").saying(text);
        try (var pdf = ParsedPdf.of(new ListDossier("Turned").with(article.whole()))) {
            Files.write(file, pdf.stream().readAllBytes());
        }
        ExternalTool.Run run = ExternalTool.run("pdftotext", "-enc", "UTF-8", file.toString(), "-");
        // without direction marks
        String bare = run.output().replaceAll("[\u200F\u202A-\u202E]", "");
        String same = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertTrue(bare.contains(same), bare);
    }

    private Path written() throws IOException {
        var article =
                TestArticleBuilder.headed("Northbridge opens a workshop")
                        .saying("The workshop opens in May.")
                        .saying("“We are ready for every unusual circumstance,” said Ada Quist.")
                        .quote(
                                "We are ready for every unusual circumstance,",
                                "Ada Quist",
                                "head of product")
                        .saying("Nobody else spoke. 漢字 😀 שלום السلام ತ");
        Path file = folder.resolve("dossier.pdf");
        try (var pdf = ParsedPdf.of(new ListDossier("Harbour news").with(article.whole()))) {
            Files.write(file, pdf.stream().readAllBytes());
        }
        return file;
    }
}
