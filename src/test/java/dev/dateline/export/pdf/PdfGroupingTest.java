package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

class PdfGroupingTest {
    @Test
    void groupsByMonthWithinYear() throws IOException {
        try (var pdf = written(Grouping.MONTH)) {
            assertEquals(List.of("2020", "2021"), names(pdf, ""));
            assertEquals(
                    List.of("January 2020", "February 2020", "January 2021", "February 2021"),
                    names(pdf, "  "));
            assertTrue(pdf.text(2).contains("FEBRUARY 2020"), pdf.text(2));
        }
    }

    @Test
    void groupsByYear() throws IOException {
        try (var pdf = written(Grouping.YEAR)) {
            assertEquals(List.of("2020", "2021"), names(pdf, ""));
            assertEquals("Article 0", names(pdf, "  ").getFirst());
            assertFalse(pdf.text(2).contains("JANUARY"), pdf.text(2));
        }
    }

    @Test
    void groupsBySource() throws IOException {
        try (var pdf = written(Grouping.SOURCE)) {
            assertEquals(List.of("Evening Ledger", "The Harbour Post"), names(pdf, ""));
            assertTrue(pdf.text(2).contains("EVENING LEDGER"), pdf.text(2));
        }
    }

    @Test
    void groupsNothing() throws IOException {
        try (var pdf = written(Grouping.NONE)) {
            assertEquals(List.of(), names(pdf, "  "));
            assertFalse(pdf.text(2).contains("JANUARY"), pdf.text(2));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39})
    void appendixRowsStayOnOnePage(int articles) throws IOException {
        var dossier = new ListDossier("Long");
        for (int i = 0; i < articles; i++) {
            dossier.with(
                    TestArticleBuilder.headed("Article " + i)
                            .saying("We are ready, said Ada Quist.")
                            .quote("We are ready,", "Ada Quist", "")
                            .whole());
        }
        try (var pdf = ParsedPdf.of(dossier)) {
            String page = pdf.text(pdf.text(3).contains("APPENDICES") ? 3 : 2);
            assertTrue(page.contains("Statements by speaker"), page);
            assertTrue(page.contains("How this dossier was made"), page);
        }
    }

    /// Returns the titles of bookmarks at a depth, without contents and appendices.
    private static List<String> names(ParsedPdf pdf, String indent) throws IOException {
        return pdf.bookmarks().stream()
                .filter(b -> b.startsWith(indent) && !b.startsWith(indent + " "))
                .map(b -> b.substring(indent.length(), b.indexOf(" > ")))
                .filter(b -> !List.of("Contents", "Sources and files").contains(b))
                .filter(b -> !b.startsWith("How this"))
                .toList();
    }

    private static ParsedPdf written(Grouping grouping) throws IOException {
        var dossier = new ListDossier("Many");
        for (int i = 0; i < 36; i++) {
            dossier.with(
                    TestArticleBuilder.headed("Article " + i)
                            .from(i < 10 ? "Evening Ledger" : "The Harbour Post")
                            .on(2020 + i / 18, 1 + (i % 18) / 9, 1)
                            .whole());
        }
        return ParsedPdf.of(dossier, new PrintOptions(PaperSize.A4, 1, grouping, true, true));
    }
}
