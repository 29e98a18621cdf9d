package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.article.Article;
import dev.dateline.export.ExternalTool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;

/// Imports hundreds of references with external programs and compares all fields that these
/// support. Tests are skipped if a program is not installed.
class ReferenceImportTest {
    private static final int COUNT = 360;

    private final ReferenceFixtures references = new ReferenceFixtures(COUNT);

    @TempDir Path folder;

    /// Pandoc reads neither notes nor month and day of RIS.
    @ParameterizedTest
    @CsvSource({
        "bib, biblatex, true",
        "bib, bibtex, true",
        "json, csljson, true",
        "ris, ris, false"
    })
    void pandocReadsAllReferences(String ending, String reader, boolean whole) throws Exception {
        Path read = folder.resolve("read.json");
        var run =
                ExternalTool.run(
                        "pandoc",
                        "--from=" + reader,
                        "--to=csljson",
                        "--output=" + read,
                        written(ending).toString());
        assertEquals(0, run.status(), run.output());
        assertWhole(read, ending, whole);
    }

    /// citation-js reads only the year of RIS, and imports newspaper authors as reporters.
    @ParameterizedTest
    @CsvSource({"bib, true", "json, true", "ris, false"})
    void citationJsReadsAllReferences(String ending, boolean whole) throws Exception {
        var installed = ExternalTool.run("node", "-e", "require.resolve('@citation-js/core')");
        assumeTrue(installed.status() == 0, "skipped: citation-js is not on NODE_PATH");
        Path script = folder.resolve("citation.js");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("citation.js"))) {
            Files.copy(in, script);
        }
        Path read = folder.resolve("read.json");
        var run =
                ExternalTool.run(
                        "node", script.toString(), written(ending).toString(), read.toString());
        assertEquals(0, run.status(), run.output());
        assertWhole(read, ending, whole);
    }

    /// bibutils splits titles at colons, misses some LaTeX commands, and reads BibTeX dates up to
    /// the month.
    @ParameterizedTest
    @CsvSource({"bib, biblatex2xml, 10", "bib, bib2xml, 7", "ris, ris2xml, 10"})
    void bibutilsReadsAllReferences(String ending, String program, int digits) throws Exception {
        var run = ExternalTool.run(program, "-i", "utf8", written(ending).toString());
        assertEquals(0, run.status(), run.output());
        String[] read = run.output().split("<mods ", -1);
        assertEquals(COUNT + 1, read.length, run.output());
        for (int i = 0; i < COUNT; i++) {
            Article article = references.articles().get(i);
            String xml = unescaped(read[i + 1]);
            assertEquals(
                    bare(article.headline().text()),
                    bare(found("<title>(.*?)</titleInfo>", xml).replaceAll("<[^>]*[tT]itle>", "")),
                    xml);
            assertTrue(xml.contains(article.date().toString().substring(0, digits)), xml);
            assertTrue(xml.contains(article.source()), xml);
            assertTrue(xml.contains(article.id().sha256()), xml);
            assertTrue(xml.contains(address(article, ending)), xml);
        }
    }

    @Test
    void biberReadsAllReferences() throws Exception {
        Path out = folder.resolve("out.bib");
        ExternalTool.Run run =
                ExternalTool.run(
                        "biber",
                        "--tool",
                        "--nolog",
                        "--output-file=" + out,
                        written("bib").toString());
        assertEquals(0, run.status(), run.output());
        assertEquals(COUNT, Files.readString(out).split("@ARTICLE", -1).length - 1);
    }

    private Path written(String ending) throws IOException {
        var dossier = references.dossier();
        var written =
                switch (ending) {
                    case "bib" -> TextExport.by(BibtexWriter::write, dossier);
                    case "ris" -> TextExport.by(RisWriter::write, dossier);
                    default -> TextExport.by(CslJsonWriter::write, dossier);
                };
        return Files.writeString(folder.resolve("dossier." + ending), written.text());
    }

    /// Asserts that a CSL-JSON file has all references.
    ///
    /// @param whole whether the program also imports days and notes
    private void assertWhole(Path csl, String ending, boolean whole) throws IOException {
        JsonNode items = new JsonMapper().readTree(Files.readString(csl));
        assertEquals(COUNT, items.size());
        for (int i = 0; i < COUNT; i++) {
            Article article = references.articles().get(i);
            JsonNode item = items.get(i);
            String all = item.toString();
            assertEquals(
                    typed(article.headline().text().replace("  ", " ")),
                    typed(item.get("title").asString()));
            assertEquals(article.source(), item.get("container-title").asString(), all);
            assertEquals(
                    address(article, ending),
                    item.path("URL")
                            .asString("")
                            .replace("%C3%BCn%C3%AF/%E6%BC%A2%E5%AD%97", "ünï/漢字"));
            assertEquals(authors(article), people(item), all);
            var date = item.get("issued").get("date-parts").get(0);
            assertEquals(article.date().day().orElseThrow().getYear(), date.get(0).asInt(), all);
            if (whole) {
                assertEquals(
                        article.date().day().orElseThrow().getDayOfMonth(), date.get(2).asInt());
                assertTrue(item.get("note").asString().contains(article.path()), all);
                assertTrue(item.get("note").asString().contains(article.id().sha256()), all);
            }
            if (whole && i % 3 == 0) {
                assertTrue(
                        all.contains("“We are ready,” (Ada Quist & Co., head of 50% of_it"), all);
            }
        }
    }

    private static long authors(Article article) {
        return Byline.of(article.author()).names().size();
    }

    private static long people(JsonNode item) {
        JsonNode people = item.has("reporter") ? item.get("reporter") : item.path("author");
        return people.isString() ? 1 : people.size();
    }

    /// Replaces curly quotes, which importers insert, by straight ones.
    private static String typed(String text) {
        return text.replaceAll("[“”]", "\"").replace('’', '\'').replaceAll("</?span[^>]*>", "");
    }

    private static String bare(String text) {
        return typed(text)
                .replace("{\\vphantom}", "{")
                .replace("\\vphantom{}", "}")
                .replaceAll("\\\\|text(backslash|less|greater)|[⌃^:‹›<>\\s]", "");
    }

    private static String address(Article article, String ending) {
        return ending.equals("bib")
                ? article.url()
                        .replace("{", "%7B")
                        .replace("}", "%7D")
                        .replace("\\", "%5C")
                        .replace("^", "%5E")
                        .replace("$", "%24")
                : article.url();
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "‹")
                .replace("&gt;", "›")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }

    private static String found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .findFirst()
                .orElse("");
    }
}
