package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.export.pdf.VeraPdf;
import dev.dateline.job.JobContext;
import dev.dateline.library.export.ExportSelection;
import dev.dateline.search.SortOrder;
import dev.dateline.search.query.QueryParser;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Validates dossiers of real archives against PDF/A-3a and PDF/UA-1 with veraPDF.
class CorpusConformanceTest {
    private static final Path SHARED = Path.of("../shared");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void sampleConforms(PDFAFlavour flavour) throws Exception {
        conforms(SHARED.resolve("seeds"), 1, flavour);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void fiftyArticlesConform(PDFAFlavour flavour) throws Exception {
        conforms(SHARED.resolve("corpora/politics"), 50, flavour);
    }

    /// Takes minutes.
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    @EnabledIfSystemProperty(named = "dateline.long", matches = "true")
    void thousandArticlesConform(PDFAFlavour flavour) throws Exception {
        conforms(SHARED.resolve("corpora/technology"), 1_000, flavour);
    }

    private void conforms(Path corpus, int most, PDFAFlavour flavour) throws Exception {
        assumeTrue(Files.isDirectory(corpus), "skipped: there is no " + corpus);
        Path pdf = folder.resolve("dossier.pdf");
        Path some = copy(corpus, most);
        try (Archive archive = Archive.open(some, folder.resolve("index"))) {
            archive.refresh(JobContext.QUIET);
            archive.export(
                    new ExportSelection.Matching(
                            QueryParser.parse(""),
                            SortOrder.OLDEST,
                            ExportSelection.Content.ARTICLES),
                    ExportOptions.DEFAULT,
                    ExportFormat.PDF,
                    pdf,
                    JobContext.QUIET);
        }
        try (var in = Files.newInputStream(pdf)) {
            assertEquals(List.of(), VeraPdf.failures(in, flavour));
        }
    }

    /// The first files of a corpus, in the order of their paths.
    private Path copy(Path corpus, int most) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("archive"));
        try (Stream<Path> files = Files.walk(corpus)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().limit(most).toList()) {
                Path to = copy.resolve(corpus.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        return copy;
    }
}
