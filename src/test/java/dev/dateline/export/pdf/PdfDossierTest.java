package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class PdfDossierTest {
    @Test
    void coverShowsQueryAndCounts() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            String cover = pdf.text(1);
            assertTrue(cover.contains("Northbridge, March 2022"), cover);
            assertTrue(cover.contains("weekly"), cover);
            assertTrue(cover.contains("articles with the word “merger”"), cover);
            assertTrue(cover.contains("4 March 2022 – 9 March 2022"), cover);
            assertTrue(
                    cover.matches(
                            ".*\\b2 articles, 2 quotations, 2 named speakers, 2 sources\\b.*"),
                    cover);
            assertTrue(cover.contains("17 May 2024"), cover);
            assertFalse(cover.matches(".*\\bPage\\b.*"), cover);
        }
    }

    @Test
    void reportsCounts() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            assertEquals(2, pdf.report().articles());
            assertEquals(2, pdf.report().quotes());
            assertEquals(pdf.pages(), pdf.report().pages());
            assertEquals(List.of(), pdf.report().omissions());
        }
    }

    @Test
    void numbersAllPagesButCover() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            assertEquals(8, pdf.pages());
            for (int page = 2; page <= 8; page++) {
                assertTrue(pdf.text(page).contains("Page " + page + " of 8"), pdf.text(page));
            }
        }
    }

    @Test
    void contentsLinkToPagesOfItems() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            String contents = pdf.text(2);
            assertTrue(
                    contents.contains("4 Mar 2022 1 Northbridge buys Calder Robotics"), contents);
            assertTrue(contents.contains("The Harbour Post"), contents);
            assertEquals(List.of(3, 4, 5, 6, 7, 8), pdf.linkTargets(2));
            assertTrue(pdf.text(3).contains("Northbridge buys Calder Robotics"));
            assertTrue(pdf.text(4).contains("Calder staff look for the door"));
            assertTrue(contents.matches(".*Calder Robotics.* 3 9 Mar.* 4 .*"), contents);
        }
    }

    @Test
    void bookmarksContentsItemsAndAppendices() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            assertEquals(
                    List.of(
                            "Contents > 2",
                            "Northbridge buys Calder Robotics > 3",
                            "Calder staff look for the door > 4",
                            "Statements by speaker > 5",
                            "Index of names > 6",
                            "Sources and files > 7",
                            "How this dossier was made > 8"),
                    pdf.bookmarks());
        }
    }

    @Test
    void groupsBookmarksByYearAndMonth() throws IOException {
        var dossier = new ListDossier("Many");
        for (int i = 0; i < 36; i++) {
            dossier.with(
                    TestArticleBuilder.headed("Article " + i)
                            .on(2020 + i / 18, 1 + (i % 18) / 9, 1)
                            .whole());
        }
        try (var pdf = ParsedPdf.of(dossier)) {
            List<String> bookmarks = pdf.bookmarks();
            int first = pdf.linkTargets(2).getFirst();
            assertEquals("2020 > " + first, bookmarks.get(1));
            assertEquals("  January 2020 > " + first, bookmarks.get(2));
            assertEquals("    Article 0 > " + first, bookmarks.get(3));
            assertEquals("  February 2020 > " + (first + 9), bookmarks.get(12));
            assertTrue(bookmarks.contains("2021 > " + (first + 18)), bookmarks.toString());
        }
    }

    @Test
    void doesNotGroupUnsortedBookmarks() throws IOException {
        var dossier = new ListDossier("Mixed");
        for (int i = 0; i < 36; i++) {
            dossier.with(
                    TestArticleBuilder.headed("Article " + i).on(2020, 1 + i * 5 % 12, 1).whole());
        }
        try (var pdf = ParsedPdf.of(dossier)) {
            assertTrue(pdf.bookmarks().stream().noneMatch(b -> b.startsWith(" ")));
        }
    }

    @Test
    void articleKeepsReadingOrder() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            assertInOrder(
                    pdf.text(3),
                    "4 MARCH 2022 · THE HARBOUR POST",
                    "Northbridge buys Calder Robotics",
                    "Ines Valdorf",
                    "2022/northbridge.txt",
                    "Quoted Ada Quist, head of product (1)",
                    "Northbridge will pay nine million",
                    "\"We are ready for this,\" said Ada Quist",
                    "Ada Quist head of product",
                    "2022/northbridge.txt",
                    "SHA-256 ",
                    "Quotations, in UTF-16 units",
                    "Ada Quist");
        }
    }

    @Test
    void printsOffsetsOfQuotations() throws IOException {
        var article =
                TestArticleBuilder.headed("Short")
                        .saying("\"Never,\" she said.")
                        .quote("Never,", "Ada Quist", "");
        try (var pdf = ParsedPdf.of(new ListDossier("Offsets").with(article.whole()))) {
            // after "Short", a blank line and the quotation mark
            assertTrue(pdf.text(3).matches(".*\\b8–14 Ada Quist\\b.*"), pdf.text(3));
        }
    }

    @Test
    void selectedQuotesOmitArticleText() throws IOException {
        var article =
                TestArticleBuilder.headed("Northbridge buys Calder Robotics")
                        .saying("\"We are ready for this,\" said Ada Quist. Rain fell on Harbour.")
                        .quote("We are ready for this,", "Ada Quist", "head of product");
        try (var pdf = ParsedPdf.of(new ListDossier("Said").with(article.statements()))) {
            String page = pdf.text(3);
            assertInOrder(
                    page,
                    "Northbridge buys Calder Robotics",
                    "“We are ready for this,”",
                    "Ada Quist",
                    "head of product",
                    "SHA-256");
            assertTrue(page.contains("35–57"), page);
            assertFalse(page.contains("Rain fell"), page);
        }
    }

    @Test
    void marksQuotationWithoutSpeaker() throws IOException {
        var article =
                TestArticleBuilder.headed("Voices")
                        .saying("\"Nobody told us anything at all.\"")
                        .quote("Nobody told us anything at all.", Speaker.NOBODY, false);
        try (var pdf = ParsedPdf.of(new ListDossier("Said").with(article.statements()))) {
            assertTrue(pdf.text(3).contains("nobody named"), pdf.text(3));
        }
    }

    @Test
    void putsSelectedQuotesOfSeveralArticlesOnOnePage() throws IOException {
        var dossier = new ListDossier("Said");
        for (String headline : List.of("One", "Two", "Three")) {
            dossier.with(
                    TestArticleBuilder.headed(headline)
                            .saying("\"We are ready,\" said Ada Quist.")
                            .quote("We are ready,", "Ada Quist", "")
                            .statements());
        }
        try (var pdf = ParsedPdf.of(dossier)) {
            assertEquals(7, pdf.pages());
            assertEquals(List.of(3, 3, 3), pdf.linkTargets(2).subList(0, 3));
        }
    }

    @Test
    void methodListsMissingItem() throws IOException {
        var dossier = northbridge().withMissingItem();
        try (var pdf = ParsedPdf.of(dossier)) {
            String method = pdf.text(pdf.pages());
            assertTrue(method.contains("How this dossier was made"), method);
            assertTrue(method.contains("Item 3 of the selection is no longer"), method);
            assertFalse(method.contains("Nothing was left out"), method);
        }
    }

    @Test
    void methodSaysThatNothingWasOmitted() throws IOException {
        try (var pdf = ParsedPdf.of(northbridge())) {
            assertTrue(pdf.text(8).contains("Nothing was left out, and every character is shown."));
        }
    }

    @Test
    void contentsOfEmptyDossierSaySo() throws IOException {
        try (var pdf = ParsedPdf.of(new ListDossier("Nothing"))) {
            assertEquals(3, pdf.pages());
            assertTrue(pdf.text(2).contains("Nothing was selected."), pdf.text(2));
            assertTrue(pdf.text(1).contains("no dated articles"), pdf.text(1));
        }
    }

    @Test
    void writesHundredsOfPages() throws IOException {
        var article = TestArticleBuilder.headed("The long report");
        for (int i = 0; i < 6_000; i++) {
            article.saying(("Sentence " + i + " of the report on Northbridge. ").repeat(4).strip());
        }
        var dossier =
                new ListDossier("Long")
                        .with(article.whole())
                        .with(TestArticleBuilder.headed("After it").whole());
        try (var pdf = ParsedPdf.of(dossier)) {
            assertTrue(pdf.pages() > 300, "pages: " + pdf.pages());
            int last = pdf.linkTargets(2).get(1);
            assertTrue(pdf.text(last).contains("After it"));
            assertEquals(pdf.pages() - 2, last);
            assertTrue(pdf.text(last - 1).contains("Sentence 5999"));
        }
    }

    private static ListDossier northbridge() {
        return new ListDossier("Northbridge, March 2022")
                .with(
                        TestArticleBuilder.headed("Northbridge buys Calder Robotics")
                                .saying("Northbridge will pay nine million for Calder.")
                                .saying("\"We are ready for this,\" said Ada Quist.")
                                .quote("We are ready for this,", "Ada Quist", "head of product")
                                .whole())
                .with(
                        TestArticleBuilder.headed("Calder staff look for the door")
                                .on(2022, 3, 9)
                                .from("Evening Ledger")
                                .at("2022/calder.txt")
                                .saying("\"It is the end,\" said Tomas Brandt, an engineer.")
                                .quote("It is the end,", "Tomas Brandt", "an engineer")
                                .whole());
    }

    private static void assertInOrder(String text, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            assertTrue(at >= 0, "after " + from + " no \"" + part + "\" in: " + text);
            from = at + part.length();
        }
    }
}
