package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.DossierItem;
import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;
import dev.dateline.quote.Speaker;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes a dossier of extremes: all scripts, invalid characters, endless words and missing fields.
class PdfStressTest {
    private static final String ENDLESS = "Calderrobotics".repeat(30);

    @ParameterizedTest
    @CsvSource({
        "PDFA_3_A, A4, 1, SOURCE, true",
        "PDFA_2_A, LETTER, 2, MONTH, false",
        "PDFUA_1, A4, 1, YEAR, true",
        "PDFUA_1, LETTER, 2, NONE, false"
    })
    void conforms(
            PDFAFlavour flavour, PaperSize paper, int columns, Grouping grouping, boolean data)
            throws Exception {
        var options = new PrintOptions(paper, columns, grouping, true, data);
        try (var pdf = ParsedPdf.of(dossier(), options)) {
            assertEquals(List.of(), VeraPdf.failures(pdf.stream(), flavour));
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 1", "LETTER, 2"})
    void staysInsidePageMargins(PaperSize paper, int columns) throws IOException {
        var options = new PrintOptions(paper, columns, Grouping.MONTH, true, false);
        try (var pdf = ParsedPdf.of(dossier(), options)) {
            var outside = new ArrayList<String>();
            float width = pdf.pdf().getPage(0).getMediaBox().getWidth();
            for (int page = 1; page <= pdf.pages(); page++) {
                for (TextPosition glyph : pdf.glyphs(page)) {
                    float end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
                    if (glyph.getXDirAdj() < 18 || end > width - 18) {
                        outside.add(page + ": " + glyph);
                    }
                }
            }
            assertEquals(List.of(), outside);
            assertTrue(pdf.pages() > 8, "pages: " + pdf.pages());
        }
    }

    private static ListDossier dossier() {
        var scripts =
                TestArticleBuilder.headed(
                                "السَّلامُ عليكم – שָׁלוֹם – 漢字 – Αθήνα – Газета – Nguyễn – 😀")
                        .from("晚报")
                        .by("王小明 and Łoś Škoda")
                        .at("über/\u202Eweird\u0007 name\n{0} %s <b> '\".txt")
                        .link("https://example.org/ünï/漢字?q=a b&c=(d)\\e")
                        .saying("لا إله إلا الله می‌خواهم (12) 3.5%")
                        .saying("שָׁלוֹם עֲלֵיכֶם “בראשית” [1]")
                        .saying("港口机器人公司昨天宣布。カルダー社は。노스브리지가")
                        .saying("ह ତ ཀ 𓀀 \u0001 \uD83D \uFFFF \uE000 \u00AD\u200B\uFEFF\uFE0F")
                        .saying("e\u0301\u0302\u0303 ∀x ∈ ℝ ⇒ ├── █ ☎ 🤖👨‍👩‍👧 fi ffl ﬁ ŉ ǆ")
                        .saying("“We are ready,” said " + ENDLESS + ".")
                        .quote("We are ready,", ENDLESS, ENDLESS);
        var endless =
                TestArticleBuilder.headed(ENDLESS + " " + ENDLESS)
                        .from(ENDLESS)
                        .by(ENDLESS)
                        .at(ENDLESS + "/" + ENDLESS + ".txt")
                        .link("https://example.org/" + ENDLESS)
                        .saying(ENDLESS + ENDLESS)
                        .saying("“" + ENDLESS + "” said nobody.")
                        .quote("“" + ENDLESS, Speaker.NOBODY, false);
        var bare = TestArticleBuilder.headed("").from("").by("").undated().at("x");
        var noted =
                new DossierItem.WholeArticle(
                        scripts.build(), List.of(), List.of("A remark: " + ENDLESS, "שלום", ""));
        return new ListDossier("Torture & <more> \u0001 " + ENDLESS + " שלום")
                .with(scripts.whole())
                .with(noted)
                .with(scripts.statements())
                .withMissingItem()
                .with(endless.whole())
                .with(endless.statements())
                .with(bare.whole())
                .with(bare.statements());
    }
}
