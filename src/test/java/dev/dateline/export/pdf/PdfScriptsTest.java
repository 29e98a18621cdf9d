package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;
import dev.dateline.export.pdf.font.DocumentFonts;
import dev.dateline.export.pdf.layout.TextStyles;
import dev.dateline.export.pdf.object.PdfObjectWriter;
import dev.dateline.export.pdf.text.ArabicShaper;
import dev.dateline.export.pdf.text.BidiText;
import dev.dateline.export.pdf.text.Hyphenator;
import dev.dateline.export.pdf.text.TextRun;
import dev.dateline.export.pdf.text.TextShaper;
import dev.dateline.export.pdf.text.TypesetLine;
import dev.dateline.export.pdf.text.Typesetter;

import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Prints scripts other than Latin, Greek and Cyrillic.
class PdfScriptsTest {
    /// The area of the first line of text, in pixels of half a point.
    private static final Rectangle LINE = new Rectangle(600, 330, 430, 44);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "港口机器人公司昨天宣布",
                "カルダー社はロボットを売却した",
                "노스브리지가 로봇 회사를 인수했다",
                "The robots 🤖 went 🚢 away 😀",
                "├── calder └── robots │ █ ☎ ✿ ♞",
                "∀x ∈ ℝ: x² ≥ 0 ⇒ ∑ ∂"
            })
    void extractsPrintedText(String text) throws IOException {
        try (var pdf = pdf(text)) {
            assertEquals(List.of(), pdf.report().omissions());
            assertTrue(bare(pdf.text(3)).contains(bare(text)), pdf.text(3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"שלום לכולם", "السلام عليكم", "لا إله", "می‌خواهم", "السَّلامُ", "שָׁלוֹם"})
    void extractsRightToLeftText(String text) throws IOException {
        try (var pdf = pdf("Then " + text + " was said.")) {
            assertEquals(List.of(), pdf.report().omissions());
            String page = pdf.text(3);
            for (String word : text.split(" ", -1)) {
                assertTrue(page.contains(word), word + " in " + page);
            }
        }
    }

    @Test
    void visualOrderReversesHebrew() {
        assertEquals("םולש", BidiText.toVisualOrder("שלום"));
    }

    @Test
    void visualOrderPutsMarksBeforeLetters() {
        assertEquals("\u05B8בא", BidiText.toVisualOrder("אב\u05B8"));
    }

    @Test
    void visualOrderMirrorsBrackets() {
        assertEquals("(ב) א", BidiText.toVisualOrder("א (ב)"));
    }

    @ParameterizedTest
    @CsvSource({
        // beh: isolated, initial, medial, final
        "ب, FE8F",
        "بب, FE91 FE90",
        "ببب, FE91 FE92 FE90",
        // alef joins the preceding letter only
        "باب, FE91 FE8E FE8F",
        "دار, FEA9 FE8D FEAD",
        // lam and alef are one glyph
        "لا, FEFB",
        "سلام, FEB3 FEFC FEE1",
        // marks are skipped
        "بَب, FE91 064E FE90",
        // Persian letters
        "پچ, FB58 FB7B"
    })
    void shapesArabicLettersByNeighbors(String word, String forms) {
        var shaped = new StringBuilder();
        ArabicShaper.shape(word).chars().forEach(c -> shaped.append(String.format("%04X ", c)));
        assertEquals(forms, shaped.toString().strip());
    }

    @Test
    void drawsMarksOnLetters() throws IOException {
        try (var plain = pdf("שבת");
                var pointed = pdf("שַׁבָּת")) {
            assertEquals(List.of(), pointed.report().omissions());
            Rectangle letters = inked(plain);
            Rectangle all = inked(pointed);
            assertEquals(letters.x, all.x);
            assertEquals(letters.width, all.width);
            assertTrue(all.y < letters.y && all.getMaxY() > letters.getMaxY(), all.toString());
        }
    }

    @Test
    void nonJoinerSeparatesLetters() throws IOException {
        try (var parted = pdf("می‌خواهم");
                var joined = pdf("میخواهم")) {
            assertNotEquals(inked(joined).width, inked(parted).width);
        }
    }

    /// Returns the bounds of the dark pixels of the first line.
    private static Rectangle inked(ParsedPdf pdf) throws IOException {
        BufferedImage page = new PDFRenderer(pdf.pdf()).renderImage(2, 2);
        var inked = new Rectangle(-1, -1);
        for (int y = LINE.y; y < LINE.getMaxY(); y++) {
            for (int x = LINE.x; x < LINE.getMaxX(); x++) {
                if ((page.getRGB(x, y) & 0xFF) < 0x60) {
                    inked.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return inked;
    }

    @Test
    void alignsRightToLeftParagraphRight() throws IOException {
        var file = new PdfObjectWriter(OutputStream.nullOutputStream());
        var typesetter = new Typesetter(new TextShaper(new DocumentFonts(file), Hyphenator.load()));
        List<TypesetLine> lines =
                typesetter.justified(
                        List.of(TextRun.of("שלום לכולם 2024", TextStyles.BODY)),
                        TextStyles.BODY,
                        300);
        List<TypesetLine.PositionedRun> placed = lines.getFirst().positionedRuns();
        assertEquals(300, placed.getFirst().end(), 0.1);
        assertTrue(placed.get(1).x() < placed.get(0).x());
        assertTrue(placed.get(2).x() < placed.get(1).x());
    }

    @Test
    void doesNotBreakChineseBeforeFullStop() throws IOException {
        var file = new PdfObjectWriter(OutputStream.nullOutputStream());
        var typesetter = new Typesetter(new TextShaper(new DocumentFonts(file), Hyphenator.load()));
        List<TypesetLine> lines =
                typesetter.justified(
                        List.of(TextRun.of("港口机器人公司昨天宣布。".repeat(10), TextStyles.BODY)),
                        TextStyles.BODY,
                        100);
        assertTrue(lines.size() > 10, "lines: " + lines.size());
        for (TypesetLine line : lines) {
            assertTrue(line.width() <= 100.1, "width: " + line.width());
            assertTrue(!line.text().startsWith("。"), line.text());
        }
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static ParsedPdf pdf(String paragraph) throws IOException {
        return ParsedPdf.of(
                new ListDossier("Scripts")
                        .with(TestArticleBuilder.headed("Scripts").saying(paragraph).whole()));
    }
}
