package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class PdfGlyphOverlapTest {
    /// How far glyphs may overlap because of kerning, in points.
    private static final float KERNING = 2;

    @ParameterizedTest
    @CsvSource({"1, A4", "2, A4", "1, LETTER", "2, LETTER"})
    void glyphsDoNotOverlap(int columns, PaperSize paper) throws IOException {
        var article =
                TestArticleBuilder.headed("Northbridge buys Calder Robotics")
                        .saying(
                                "Northbridge will pay nine million, and not a crown more than"
                                        + " that.")
                        .saying("\"We are ready for all of this, and more,\" said Ada Quist.")
                        .quote(
                                "We are ready for all of this, and more,",
                                "Ada Quist",
                                "head of product at Northbridge");
        var dossier = new ListDossier("Over").with(article.whole()).with(article.statements());
        var options = new PrintOptions(paper, columns, Grouping.MONTH, true, false);
        try (var pdf = ParsedPdf.of(dossier, options)) {
            assertEquals(List.of(), overlaps(pdf));
        }
    }

    private static List<String> overlaps(ParsedPdf pdf) throws IOException {
        var found = new ArrayList<String>();
        for (int page = 1; page <= pdf.pages(); page++) {
            List<TextPosition> letters =
                    pdf.glyphs(page).stream().filter(g -> !g.getUnicode().isBlank()).toList();
            for (int i = 0; i < letters.size(); i++) {
                for (int j = i + 1; j < letters.size(); j++) {
                    if (overlap(letters.get(i), letters.get(j))) {
                        found.add(
                                page
                                        + ": "
                                        + letters.get(i)
                                        + " on "
                                        + letters.get(j)
                                        + " at "
                                        + letters.get(j).getXDirAdj());
                    }
                }
            }
        }
        return found;
    }

    private static boolean overlap(TextPosition a, TextPosition b) {
        float right = Math.min(a.getXDirAdj() + a.getWidth(), b.getXDirAdj() + b.getWidth());
        float left = Math.max(a.getXDirAdj(), b.getXDirAdj());
        float apart = Math.abs(a.getYDirAdj() - b.getYDirAdj());
        return right - left > KERNING && apart < Math.min(a.getHeightDir(), b.getHeightDir());
    }
}
