package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.util.List;

/// Validates PDFs against PDF/A-3a (archiving) and PDF/UA-1 (accessibility) with veraPDF.
class PdfConformanceTest {
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void conformsToStandard(PDFAFlavour flavour) throws Exception {
        try (var pdf = ParsedPdf.of(dossier())) {
            assertEquals(List.of(), VeraPdf.failures(pdf.stream(), flavour));
        }
    }

    private static ListDossier dossier() {
        var dossier = new ListDossier("Everything & <more> \u0001").withMissingItem();
        for (int i = 0; i < 40; i++) {
            var article =
                    TestArticleBuilder.headed("Northbridge, part " + i)
                            .on(2022, 1 + i / 4, 1)
                            .link("https://example.org/" + i)
                            .saying("\"We are ready,\" said Ada Quist. Αθήνα ତ │")
                            .saying("漢字 한국 😀 שלום")
                            .saying("(السلام 12)")
                            .quote("We are ready,", "Ada Quist", "head of product");
            dossier.with(i % 2 == 0 ? article.whole() : article.statements());
        }
        return dossier;
    }
}
