package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ListedDossier;
import dev.dateline.export.SampleArticle;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// The small print below each item.
class EvidenceTest {
    @Test
    void neverStandsOnAPageWithoutTextOfItsArticle() throws IOException {
        var dossier = new ListedDossier("Lengths");
        for (int length = 10; length < 90; length++) {
            var article = SampleArticle.headed("Part " + length).at("part-" + length + ".txt");
            article.saying("Calder Robotics opens. ".repeat(length));
            dossier.with(article.saying("Northbridge closes. ".repeat(length / 2)).whole());
        }
        int seen = 0;
        try (var pdf = WrittenPdf.of(dossier)) {
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
        assertTrue(seen == 80, "only " + seen);
    }
}
