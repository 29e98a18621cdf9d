package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.FileState;
import dev.dateline.dossier.Grouping;
import dev.dateline.dossier.PrintOptions;
import dev.dateline.dossier.PrintOptions.PaperSize;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;

class PdfAppendicesTest {
    @Test
    void listsQuotationsBySpeaker() throws IOException {
        try (var pdf = ParsedPdf.of(dossier())) {
            String said = pdf.text(5);
            assertTrue(said.startsWith("Statements by speaker"), said);
            assertTrue(said.indexOf("BRANDT, TOMAS") < said.indexOf("QUIST, ADA"), said);
            assertTrue(said.contains("“It is the end,”"), said);
            assertTrue(said.contains("article 2, ¶ 1"), said);
            assertTrue(said.contains("article 1, ¶ 2"), said);
            assertEquals(List.of(4, 3), pdf.linkTargets(5));
        }
    }

    @Test
    void indexesPagesThatQuoteOrMentionName() throws IOException {
        try (var pdf = ParsedPdf.of(dossier())) {
            String names = pdf.text(6);
            assertTrue(names.contains("Quist, Ada 3–4"), names);
            assertTrue(names.contains("Brandt, Tomas 4"), names);
            assertEquals(List.of(4, 3, 4), pdf.linkTargets(6));
        }
    }

    @Test
    void listsQuotationOfArticleAndSelectionOnce() throws IOException {
        var article =
                TestArticleBuilder.headed("Northbridge opens")
                        .saying("“We are ready,” said Ada Quist.")
                        .quote("We are ready,", "Ada Quist", "head of product");
        var both = new ListDossier("Both").with(article.whole()).with(article.statements());
        try (var pdf = ParsedPdf.of(both)) {
            assertEquals(1, pdf.report().articles());
            assertEquals(1, pdf.report().quotes());
            assertEquals(List.of(3), pdf.linkTargets(4));
            assertTrue(pdf.text(5).contains("Quist, Ada 3"), pdf.text(5));
            String files = pdf.text(6);
            assertEquals(files.indexOf("SHA-256"), files.lastIndexOf("SHA-256"), files);
        }
    }

    @Test
    void listsSourcesAndFiles() throws IOException {
        var article =
                TestArticleBuilder.headed("Short").at("2022/short.txt").from("Evening Ledger");
        String sha = article.build().article().id().sha256();
        try (var pdf = ParsedPdf.of(new ListDossier("Files").with(article.whole()))) {
            String files = pdf.text(4);
            assertTrue(files.contains("Evening Ledger: 1 article"), files);
            assertTrue(files.contains("1 2022/short.txt SHA-256 " + sha), files);
        }
    }

    @Test
    void methodDescribesArchiveAndChangedFiles() throws IOException {
        try (var pdf = ParsedPdf.of(dossier().withFileState(FileState.CHANGED))) {
            String method = pdf.text(pdf.pages());
            assertTrue(method.contains("The archive held 12 articles."), method);
            assertTrue(
                    method.contains("Item 1: the file 2022/northbridge.txt has changed"), method);
        }
        try (var pdf = ParsedPdf.of(dossier().withFileState(FileState.MISSING))) {
            assertTrue(pdf.text(pdf.pages()).contains("is no longer there"));
        }
    }

    @Test
    void attachesJson() throws IOException {
        try (var pdf = ParsedPdf.of(dossier())) {
            var data = JsonMapper.shared().readTree(pdf.attachment("dossier.json"));
            assertEquals("Appendices", data.get("dossier").get("title").asString());
            assertEquals(2, data.get("items").size());
            var quote = data.get("items").get(1).get("quotes").get(0);
            assertEquals("It is the end,", quote.get("text").asString());
        }
    }

    @Test
    void omitsAppendicesAndAttachment() throws IOException {
        var bare = new PrintOptions(PaperSize.LETTER, 1, Grouping.MONTH, false, false);
        try (var pdf = ParsedPdf.of(dossier(), bare)) {
            assertEquals(5, pdf.pages());
            assertEquals(612, pdf.pdf().getPage(0).getMediaBox().getWidth());
            assertFalse(pdf.hasAttachment());
        }
    }

    @Test
    void twoColumnsKeepReadingOrder() throws IOException {
        var article = TestArticleBuilder.headed("Two columns");
        for (int i = 0; i < 20; i++) {
            article.saying(("Sentence " + i + " of the report on Northbridge. ").repeat(3).strip());
        }
        article.saying("\"We are ready,\" said Ada Quist.").quote("We are ready,", "Ada Quist", "");
        var two = new PrintOptions(PaperSize.A4, 2, Grouping.MONTH, false, false);
        try (var pdf = ParsedPdf.of(new ListDossier("Two").with(article.whole()), two)) {
            assertEquals(4, pdf.pages());
            String page = pdf.text(3);
            int last = -1;
            for (int i = 0; i < 20; i++) {
                int at = page.indexOf("Sentence " + i + " ");
                assertTrue(at > last, "sentence " + i + " in " + page);
                last = at;
            }
            assertTrue(page.contains("Ada Quist \"We are ready,\""), page);
        }
    }

    private static ListDossier dossier() {
        return new ListDossier("Appendices")
                .with(
                        TestArticleBuilder.headed("Northbridge buys Calder Robotics")
                                .saying("Northbridge will pay nine million.")
                                .saying("\"We are ready for this,\" said Ada Quist.")
                                .quote("We are ready for this,", "Ada Quist", "head of product")
                                .whole())
                .with(
                        TestArticleBuilder.headed("Calder staff look for the door")
                                .saying("\"It is the end,\" Tomas Brandt told Ada Quist.")
                                .quote("It is the end,", "Tomas Brandt", "an engineer")
                                .whole());
    }
}
