package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.export.ExternalTool;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Checks references against the specifications of their formats.
class ReferenceFormatRulesTest {
    private static final Set<String> CSL =
            Set.of(
                    "id",
                    "type",
                    "title",
                    "author",
                    "issued",
                    "container-title",
                    "URL",
                    "abstract",
                    "language",
                    "note",
                    "annote",
                    "source",
                    "archive",
                    "archive_location",
                    "keyword");

    @TempDir Path folder;

    @Test
    void biberKnowsEveryField() throws Exception {
        Path bib = folder.resolve("dossier.bib");
        Files.writeString(bib, TextExport.by(BibtexWriter::write, dossier()).text());
        ExternalTool.Run run =
                ExternalTool.run(
                        "biber",
                        "--tool",
                        "--validate-datamodel",
                        "--nolog",
                        "--output-file=" + folder.resolve("out.bib"),
                        bib.toString());
        assertEquals(0, run.status(), run.output());
        assertFalse(run.output().contains("WARN"), run.output());
        String read = Files.readString(folder.resolve("out.bib"));
        assertTrue(read.contains("100\\% merged"), read);
        assertEquals(2, read.split("@ARTICLE", -1).length - 1, read);
    }

    /// Checks the grammar of RIS (Research Information Systems). A line is a tag of two characters,
    /// two spaces, a hyphen and a space; a record starts with its type and ends with ER.
    @Test
    void risFollowsItsGrammar() throws IOException {
        String text = TextExport.by(RisWriter::write, dossier()).text();
        for (String block : text.strip().split("\r\n\r\n", -1)) {
            List<String> lines = block.lines().toList();
            assertEquals("TY  - NEWS", lines.getFirst());
            assertEquals("ER  -", lines.getLast().strip());
            for (String line : lines) {
                assertTrue(line.matches("[A-Z][A-Z0-9]  -( .*)?"), line);
            }
            assertEquals(
                    1,
                    tagged(lines, "DA").filter(l -> l.matches(".*\\d{4}/\\d{2}/\\d{2}")).count());
            assertEquals(1, tagged(lines, "PY").filter(l -> l.matches(".*- \\d{4}")).count());
        }
    }

    /// Checks the schema of the Citation Style Language, version 1.0.2. An item has an ID and a
    /// known type, dates are arrays of integers, names are objects, and other properties are not
    /// allowed.
    @Test
    void cslJsonFollowsItsSchema() throws IOException {
        JsonNode items =
                new JsonMapper().readTree(TextExport.by(CslJsonWriter::write, dossier()).text());
        assertTrue(items.isArray());
        assertEquals(2, items.size());
        for (JsonNode item : items) {
            assertEquals("article-newspaper", item.get("type").asString());
            assertFalse(item.get("id").asString().isBlank());
            item.propertyNames().forEach(name -> assertTrue(CSL.contains(name), name));
            for (JsonNode number : item.get("issued").get("date-parts").get(0)) {
                assertTrue(number.isInt(), item::toString);
            }
            for (JsonNode author : item.get("author")) {
                assertTrue(author.has("family") || author.has("literal"), author::toString);
            }
        }
        assertEquals(2, items.get(0).get("author").size(), "a list of people");
    }

    private static Stream<String> tagged(List<String> lines, String tag) {
        return lines.stream().filter(line -> line.startsWith(tag));
    }

    private static ListDossier dossier() {
        var article =
                TestArticleBuilder.headed("Northbridge & Calder: 100% merged {again} \\ #1_2")
                        .link("https://example.org/a_b?c=1%20&d={e}")
                        .by("Ines Valdorf and Tomas Brandt")
                        .saying("\"We are ready,\" said Ada Quist.")
                        .quote("We are ready,", "Ada Quist", "head of product");
        return new ListDossier("R").with(article.whole()).with(article.statements());
    }
}
