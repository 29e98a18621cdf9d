package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;

class ReferenceFormatsTest {
    @Test
    void bibtexWritesArticleAndItsFile() throws IOException {
        var written =
                TextExport.by(BibtexWriter::write, new ListDossier("R").with(article().whole()));

        assertTrue(
                written.text()
                        .startsWith(
                                """
                                @article{the-harbour-post-2022-03-04-northbridge,
                                  entrysubtype = {newspaper},
                                  author = {Ines Valdorf},
                                  title = {{Northbridge \\& Calder: 100\\% merged}},
                                  journal = {The Harbour Post},
                                  date = {2022-03-04},
                                  year = {2022},
                                  month = {3},
                                  url = {https://example.org/a_b},
                                  note = {2022/northbridge.txt; SHA-256\
                                """),
                written.text());
        assertFalse(written.text().contains("annotation"));
        assertEquals(0, written.report().quotes());
    }

    @Test
    void bibtexWritesSelectedQuotesAsAnnotation() throws IOException {
        var written =
                TextExport.by(
                        BibtexWriter::write, new ListDossier("R").with(article().statements()));

        assertTrue(
                written.text()
                        .contains(
                                "annotation = {“We are ready,” (Ada Quist, head of product,"
                                        + " 36–49)}"),
                written.text());
        assertEquals(1, written.report().quotes());
    }

    @Test
    void bibtexKeysAreUnique() throws IOException {
        var dossier = new ListDossier("R").with(article().whole()).with(article().whole());

        String text = TextExport.by(BibtexWriter::write, dossier).text();

        assertTrue(text.contains("@article{the-harbour-post-2022-03-04-northbridge,"));
        assertTrue(text.contains("@article{the-harbour-post-2022-03-04-northbridge-2,"));
    }

    @Test
    void bibtexKeyNeedsNoLatinLetters() throws IOException {
        var dossier =
                new ListDossier("R")
                        .with(TestArticleBuilder.headed("漢字").from("").undated().whole());

        assertTrue(
                TextExport.by(BibtexWriter::write, dossier).text().startsWith("@article{article,"));
    }

    @Test
    void bibtexKeepsAuthorWithComma() throws IOException {
        var dossier = new ListDossier("R").with(article().by("Valdorf, Brandt").whole());

        assertTrue(
                TextExport.by(BibtexWriter::write, dossier)
                        .text()
                        .contains("author = {{Valdorf, Brandt}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines Valdorf | Ines Valdorf",
                "Ines Valdorf and Jan van der Berg | Ines Valdorf/Jan van der Berg",
                "Ines Valdorf; Tomas J. O'Brandt-Łoś | Ines Valdorf/Tomas J. O'Brandt-Łoś"
            })
    void bylineSplitsListOfPeople(String author, String names) {
        assertEquals(names, String.join("/", Byline.of(author).names()));
        assertTrue(Byline.of(author).isPersonList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Valdorf, Ines",
                "By Ada Quist",
                "The Editors of The Harbour Post",
                "Research and Development Team",
                "王小明",
                "Post Staff 2"
            })
    void bylineKeepsOtherTextWhole(String author) {
        assertEquals(List.of(author), Byline.of(author).names());
        assertFalse(Byline.of(author).isPersonList());
    }

    @ParameterizedTest
    @CsvSource({
        "plain,plain",
        "a_b,a\\_b",
        "{x},\\{x\\}",
        "C:\\x,C:\\textbackslash{}x",
        "a<b>@c,a\\textless{}b\\textgreater{}{@}c",
        "~^,\\textasciitilde{}\\textasciicircum{}",
        "50 % of $3 #1,50 \\% of \\$3 \\#1",
        "Málaga,Málaga"
    })
    void bibtexEscapesLatex(String text, String escaped) {
        assertEquals(escaped, BibtexWriter.escapeLatex(text));
    }

    @ParameterizedTest
    @CsvSource({
        "says :-{,says :-\\{\\vphantom{\\}}",
        "}-:,\\vphantom{\\{}\\}-:",
        "}{,\\vphantom{\\{}\\}\\{\\vphantom{\\}}",
        "{a {b},\\{\\vphantom{\\}}a \\{b\\}",
        "{a} b},\\{a\\} b\\vphantom{\\{}\\}"
    })
    void bibtexGivesEachBraceAPartner(String text, String escaped) {
        assertEquals(escaped, BibtexWriter.escapeLatex(text));
    }

    /// BibTeX and biber count all braces; Zotero does not count those after a backslash.
    @ParameterizedTest
    @ValueSource(strings = {"says :-{", "}{", "}} {", "\\{ \\", "@a{b, c = {", "😀}"})
    void bibtexBalancesBracesOfEveryField(String text) throws IOException {
        var article =
                TestArticleBuilder.headed(text)
                        .by(text)
                        .from(text)
                        .at(text)
                        .link("https://example.org/" + text)
                        .saying("“" + text + "x” he said")
                        .quote(text + "x", text, text);

        String entry =
                TextExport.by(BibtexWriter::write, new ListDossier("R").with(article.statements()))
                        .text();

        for (String counted : List.of(entry, entry.replaceAll("\\\\[{}]", ""))) {
            int depth = 0;
            for (String line : counted.lines().toList()) {
                assertTrue(depth == (line.startsWith("  ") || line.equals("}") ? 1 : 0), counted);
                for (int i = 0; i < line.length(); i++) {
                    char c = line.charAt(i);
                    depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                    assertTrue(depth >= 0, counted);
                }
            }
            assertEquals(0, depth, counted);
        }
    }

    @Test
    void risWritesOneLinePerField() throws IOException {
        var written = TextExport.by(RisWriter::write, new ListDossier("R").with(article().whole()));

        String[] lines = written.text().split("\r\n", -1);
        assertEquals("TY  - NEWS", lines[0]);
        assertEquals("TI  - Northbridge & Calder: 100% merged", lines[1]);
        assertEquals("AU  - Ines Valdorf", lines[2]);
        assertEquals("T2  - The Harbour Post", lines[3]);
        assertEquals("PY  - 2022", lines[4]);
        assertEquals("DA  - 2022/03/04", lines[5]);
        assertEquals("UR  - https://example.org/a_b", lines[6]);
        assertTrue(lines[7].startsWith("N1  - 2022/northbridge.txt; SHA-256 "), lines[7]);
        assertEquals("ER  - ", lines[8]);
    }

    @Test
    void risKeepsHeadlineOnOneLine() throws IOException {
        var dossier =
                new ListDossier("R").with(TestArticleBuilder.headed("One\r\nER  - \r\nTY").whole());

        String text = TextExport.by(RisWriter::write, dossier).text();

        assertTrue(text.contains("TI  - One ER - TY\r\n"), text);
    }

    @Test
    void risOmitsMissingDate() throws IOException {
        var dossier = new ListDossier("R").with(article().undated().whole());

        String text = TextExport.by(RisWriter::write, dossier).text();

        assertFalse(text.contains("DA  - "));
        assertFalse(text.contains("PY  - "));
    }

    private static TestArticleBuilder article() {
        return TestArticleBuilder.headed("Northbridge & Calder: 100% merged")
                .link("https://example.org/a_b")
                .saying("\"We are ready,\" said Ada Quist.")
                .quote("We are ready,", "Ada Quist", "head of product");
    }

    @Test
    void cslJsonWritesArticle() throws IOException {
        var dossier =
                new ListDossier("R")
                        .with(article().whole())
                        .with(TestArticleBuilder.headed("\"x\" \\ y").undated().statements());

        var read =
                JsonMapper.shared().readTree(TextExport.by(CslJsonWriter::write, dossier).text());

        assertEquals(2, read.size());
        var first = read.get(0);
        assertEquals("the-harbour-post-2022-03-04-northbridge", first.get("id").asString());
        assertEquals("article-newspaper", first.get("type").asString());
        assertEquals("Northbridge & Calder: 100% merged", first.get("title").asString());
        assertEquals("Ines Valdorf", first.get("author").get(0).get("literal").asString());
        assertEquals("[[2022,3,4]]", first.get("issued").get("date-parts").toString());
        assertFalse(read.get(1).has("issued"));
        assertEquals("\"x\" \\ y", read.get(1).get("title").asString());
    }

    @Test
    void cslJsonOfEmptyDossierIsEmptyArray() throws IOException {
        assertEquals("[]\n", TextExport.by(CslJsonWriter::write, new ListDossier("R")).text());
    }
}
