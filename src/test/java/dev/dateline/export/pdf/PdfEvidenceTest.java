package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;

class PdfEvidenceTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void staysWithTextOfItsArticle(int columns) throws IOException {
        var dossier = new ListDossier("Lengths");
        for (int length = 10; length < 90; length++) {
            var article = TestArticleBuilder.headed("Part " + length).at("part-" + length + ".txt");
            article.saying("Calder Robotics opens. ".repeat(length * columns * columns));
            dossier.with(article.saying("Northbridge closes. ".repeat(length / 2)).whole());
        }
        var options = new PrintOptions(PaperSize.A4, columns, Grouping.MONTH, true, false);
        int seen = 0;
        try (var pdf = ParsedPdf.of(dossier, options)) {
            for (int page = 3; page < pdf.pages(); page++) {
                String text = pdf.text(page);
                if (text.contains("SHA-256") && !text.contains("Sources and files")) {
                    seen++;
                    assertTrue(text.contains("Northbridge") || text.startsWith("Sources"), text);
                }
                if (seen == 80) {
                    break;
                }
            }
        }
        assertEquals(80, seen);
    }
}
