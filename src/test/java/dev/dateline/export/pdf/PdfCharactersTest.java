package dev.dateline.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.DossierItem;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class PdfCharactersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Αθήνα και Θεσσαλονίκη",
                "Газета «Вечерний Мост» пишет",
                "Nguyễn Thị Ánh ở Đà Nẵng",
                "Łódź, Málaga, Škoda, Győr, İzmir",
                "naïve façade, Straße, œuvre, €5",
                "“quoted” – dashed — and … done"
            })
    void extractsPrintedText(String text) throws IOException {
        try (var pdf = pdf(text)) {
            assertTrue(pdf.text(3).contains(text), pdf.text(3));
            assertEquals(List.of(), pdf.report().omissions());
        }
    }

    @Test
    void composesAccents() throws IOException {
        try (var pdf = pdf("Ma\u0301laga and Zu\u0308rich")) {
            assertTrue(pdf.text(3).contains("Málaga and Zürich"), pdf.text(3));
            assertEquals(List.of(), pdf.report().omissions());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ତ", "ཀ", "ह", "𓀀", "𐎀"})
    void reportsMissingCharacter(String character) throws IOException {
        String name = Character.getName(character.codePointAt(0));
        try (var pdf = pdf("Before " + character + " after, and " + character + " again.")) {
            assertEquals(1, pdf.report().omissions().size());
            String sentence = pdf.report().omissions().getFirst();
            assertTrue(sentence.contains(name) && sentence.contains("twice"), sentence);
            assertTrue(pdf.text(pdf.pages()).contains(name), pdf.text(pdf.pages()));
            assertTrue(pdf.text(3).contains("Before "), pdf.text(3));
        }
    }

    @Test
    void extractsFramedCharacter() throws IOException {
        try (var pdf = pdf("The sign ତ is framed.")) {
            assertTrue(pdf.text(3).contains("The sign ତ is framed."), pdf.text(3));
        }
    }

    @Test
    void printsHeadlineWithInvalidCharacters() throws IOException {
        String headline = "Broken\u0000 \u001B[1m head\uD83Dline\tof\u0085 Calder";
        try (var pdf = ParsedPdf.of(new ListDossier(headline).with(headed(headline)))) {
            String page = pdf.text(3);
            assertTrue(page.contains("Broken"), page);
            assertTrue(page.contains("of Calder"), page);
            assertTrue(
                    pdf.report().omissions().stream().anyMatch(s -> s.startsWith("U+001B")),
                    pdf.report().omissions().toString());
            assertTrue(
                    pdf.report().omissions().stream().anyMatch(s -> s.startsWith("U+D83D")),
                    pdf.report().omissions().toString());
        }
    }

    @Test
    void ignoresInvisibleCharacters() throws IOException {
        try (var pdf =
                pdf("Cal\u00ADder\u200B and\u2060 Ro\u200Dbo\uFE0Ftics \uFEFFbuy\u200E it")) {
            assertTrue(pdf.text(3).contains("Calder and Robotics buy it"), pdf.text(3));
            assertEquals(List.of(), pdf.report().omissions());
        }
    }

    @Test
    void printsAllSpacesAsSpace() throws IOException {
        try (var pdf = pdf("one\ttwo\u2003three\u00A0four\u202Ffive")) {
            assertTrue(pdf.text(3).contains("one two three four five"), pdf.text(3));
            assertEquals(List.of(), pdf.report().omissions());
        }
    }

    @Test
    void breaksWordLongerThanLine() throws IOException {
        String word = "abcdefghij".repeat(60);
        try (var pdf = pdf(word)) {
            assertTrue(pdf.text(3).replace(" ", "").contains(word), pdf.text(3));
        }
    }

    @Test
    void limitsListOfMissingCharacters() throws IOException {
        var text = new StringBuilder();
        for (int c = 0x13000; c < 0x13000 + 100; c++) {
            text.appendCodePoint(c);
        }
        try (var pdf = pdf(text.toString())) {
            assertEquals(61, pdf.report().omissions().size());
            assertTrue(pdf.report().omissions().getLast().startsWith("40 more characters"));
        }
    }

    @ParameterizedTest
    @CsvSource({"100, true", "9_000, false"})
    void embedsWholeFontForManyCharacters(int characters, boolean isSubset) throws Exception {
        var text = new StringBuilder();
        for (int c = '가'; c < '가' + characters; c++) {
            text.appendCodePoint(c);
        }
        try (var pdf = pdf(text.toString())) {
            PDResources resources = pdf.pdf().getPage(2).getResources();
            var names = new ArrayList<String>();
            for (COSName font : resources.getFontNames()) {
                names.add(resources.getFont(font).getName());
            }
            assertEquals(
                    isSubset,
                    names.stream().noneMatch("DroidSansFallback"::equals),
                    names.toString());
            assertTrue(pdf.text(3).contains("가각갂갃간"), pdf.text(3));
            assertEquals(List.of(), VeraPdf.failures(pdf.stream(), PDFAFlavour.PDFA_3_A));
        }
    }

    @Test
    void fallbackFontCharactersAreNotMissing() throws IOException {
        try (var pdf = pdf("A \u2713 tick, a \u25CF dot")) {
            assertEquals(List.of(), pdf.report().omissions());
            assertTrue(pdf.text(3).contains("A \u2713 tick, a \u25CF dot"), pdf.text(3));
        }
    }

    private static ParsedPdf pdf(String paragraph) throws IOException {
        return ParsedPdf.of(
                new ListDossier("Characters")
                        .with(TestArticleBuilder.headed("Characters").saying(paragraph).whole()));
    }

    private static DossierItem headed(String headline) {
        return TestArticleBuilder.headed(headline).saying("Nothing else.").whole();
    }
}
