package dev.dateline.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.dossier.DossierItem;
import dev.dateline.export.ListDossier;
import dev.dateline.export.TestArticleBuilder;
import dev.dateline.quote.Speaker;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;

class JsonWriterTest {
    @Test
    void itemStartsWithKeysOfQuotesCommand() throws IOException {
        JsonNode object = only(article().whole());

        assertEquals(
                List.of(
                        "path",
                        "date",
                        "source",
                        "headline",
                        "sha256",
                        "quotes",
                        "author",
                        "url",
                        "text",
                        "paragraphs"),
                List.copyOf(object.propertyNames()));
        assertEquals(
                List.of(
                        "start",
                        "end",
                        "text",
                        "continues",
                        "speaker",
                        "cue",
                        "confidence",
                        "rule"),
                List.copyOf(object.get("quotes").get(0).propertyNames()));
        assertEquals(
                List.of("name", "role", "kind", "mention", "mentionStart", "mentionEnd"),
                List.copyOf(object.get("quotes").get(0).get("speaker").propertyNames()));
    }

    @Test
    void offsetsReferToArticleText() throws IOException {
        JsonNode object = only(article().whole());
        String text = object.get("text").asString();

        JsonNode quote = object.get("quotes").get(0);
        assertEquals(
                "We are ready,",
                text.substring(quote.get("start").asInt(), quote.get("end").asInt()));
        JsonNode paragraph = object.get("paragraphs").get(1);
        assertEquals(
                paragraph.get("text").asString(),
                text.substring(paragraph.get("start").asInt(), paragraph.get("end").asInt()));
    }

    @Test
    void writesNullForMissingSpeaker() throws IOException {
        JsonNode object = only(article().quote("Nobody told us.", Speaker.NOBODY, true).whole());

        assertTrue(object.get("quotes").get(1).get("speaker").isNull());
        assertTrue(object.get("quotes").get(1).get("continues").asBoolean());
    }

    @Test
    void selectedQuotesHaveNoArticleText() throws IOException {
        JsonNode object = only(article().statements());

        assertFalse(object.has("text"));
        assertFalse(object.has("paragraphs"));
        assertEquals(1, object.get("quotes").size());
    }

    @Test
    void writesEmptyStringForMissingDate() throws IOException {
        assertEquals("", only(article().undated().whole()).get("date").asString());
    }

    @Test
    void keepsUnpairedSurrogate() throws IOException {
        String odd = "tab\t quote\" back\\ nul\u0000 half\uD83D whole\uD83D\uDE00 \u2028 漢";

        JsonNode object = only(TestArticleBuilder.headed(odd).whole());

        assertEquals(odd, object.get("headline").asString());
    }

    @Test
    void writesOneLinePerItem() throws IOException {
        var dossier = new ListDossier("Two").with(article().whole()).with(article().whole());

        String text = TextExport.by(JsonWriter::writeLines, dossier).text();

        assertEquals(2, text.lines().count());
        assertTrue(text.endsWith("}\n"));
    }

    private static TestArticleBuilder article() {
        return TestArticleBuilder.headed("Northbridge buys Calder")
                .saying("\"We are ready,\" said Ada Quist. \"Nobody told us.\"")
                .quote("We are ready,", "Ada Quist", "head of product");
    }

    private static JsonNode only(DossierItem item) throws IOException {
        var written = TextExport.by(JsonWriter::writeLines, new ListDossier("One").with(item));
        return JsonMapper.shared().readTree(written.text());
    }
}
