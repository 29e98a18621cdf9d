package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

class QuotesCommandTest {
    private static final String SEED = "seeds/2022-03-04-microsoft-suspends-sales-in-russia.txt";

    @TempDir Path folder;
    private CliRunner dateline;

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
    }

    @Test
    void printsOneLinePerArticleInPathOrder() throws IOException {
        dateline.writeArticle("a/new.txt", "date 2024-01-01 Pumps.")
                .writeArticle("a/old.txt", "date 1999-01-01 Pumps.");
        var lines =
                dateline.run("quotes", dateline.archive(), "--format", "jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(
                List.of(
                        "a/new.txt",
                        "a/old.txt",
                        "ledger/2022/quillon.txt",
                        "wire/2021/pumps.txt",
                        "wire/undated.txt"),
                lines.stream().map(line -> line.get("path").asString()).toList());
        assertEquals(
                List.of(0, 0, 2, 0, 0),
                lines.stream().map(line -> line.get("quotes").size()).toList());
    }

    @Test
    void jsonLineHasDocumentedKeys() {
        var line =
                dateline.run("quotes", dateline.archive(), "--format=jsonl").jsonLines().getFirst();
        assertEquals(
                List.of("path", "date", "source", "headline", "sha256", "quotes"),
                List.copyOf(line.propertyNames()));
        JsonNode quote = line.get("quotes").get(0);
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
                List.copyOf(quote.propertyNames()));
        assertEquals(
                List.of("name", "role", "kind", "mention", "mentionStart", "mentionEnd"),
                List.copyOf(quote.get("speaker").propertyNames()));
        assertEquals(
                List.of("text", "start", "end"), List.copyOf(quote.get("cue").propertyNames()));
        assertEquals("Mina Okafor", quote.get("speaker").get("name").asString());
        assertEquals("person", quote.get("speaker").get("kind").asString());
    }

    @Test
    void offsetsReferToFile() throws IOException {
        var line =
                dateline.run("quotes", dateline.archive(), "--format=jsonl").jsonLines().getFirst();
        assertOffsets(
                line, Files.readString(Path.of(dateline.archive(), line.get("path").asString())));
    }

    @Test
    void readsSeedArchive() throws Exception {
        var lines = dateline.run("quotes", SEED, "--format", "jsonl").expectStatus(0).jsonLines();
        assertEquals(1, lines.size());
        JsonNode line = lines.getFirst();
        assertEquals(Path.of(SEED).getFileName().toString(), line.get("path").asString());
        assertEquals(9, line.get("quotes").size());
        assertOffsets(line, Files.readString(Path.of(SEED)));
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Path.of(SEED)));
        assertEquals(HexFormat.of().formatHex(digest), line.get("sha256").asString());
    }

    private static void assertOffsets(JsonNode line, String text) {
        for (JsonNode quote : line.get("quotes")) {
            String words = in(text, quote, "start", "end");
            assertEquals(quote.get("text").asString(), words.replaceAll("\\s+", " "));
            JsonNode speaker = quote.get("speaker");
            assertEquals(
                    speaker.get("mention").asString(),
                    in(text, speaker, "mentionStart", "mentionEnd"));
            JsonNode cue = quote.get("cue");
            assertEquals(cue.get("text").asString(), in(text, cue, "start", "end"));
        }
    }

    private static String in(String text, JsonNode node, String start, String end) {
        return text.substring(node.get(start).asInt(), node.get(end).asInt());
    }

    @Test
    void unattributedQuoteHasNullSpeaker() throws IOException {
        dateline.writeArticle(
                "x.txt", "date 2022-01-01 \"Zebras are striped animals of the plains.\"");
        var line =
                dateline.run("quotes", dateline.archive(), "zebras", "--format", "jsonl")
                        .expectStatus(0)
                        .jsonLines()
                        .getFirst();
        assertTrue(line.get("quotes").get(0).get("speaker").isNull());
    }

    @Test
    void queryFiltersArticles() {
        var lines =
                dateline.run("quotes", dateline.archive(), "pumps -quillon", "--format", "jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(1, lines.size());
        assertEquals("wire/2021/pumps.txt", lines.getFirst().get("path").asString());
    }

    @Test
    void speakerOptionFiltersQuotes() throws IOException {
        dateline.writeArticle(
                "two.txt",
                """
                date 2022-05-06 Two speak

                "We sell zebras," said Ada Lund of Zebra Works. "We have always sold every one of them."

                "We buy them," said Mina Okafor.
                """);
        var lines =
                dateline.run(
                                "quotes",
                                dateline.archive(),
                                "--speaker",
                                "Ada Lund",
                                "--format=jsonl")
                        .expectStatus(0)
                        .jsonLines();
        assertEquals(1, lines.size());
        assertEquals("two.txt", lines.getFirst().get("path").asString());
        assertEquals(2, lines.getFirst().get("quotes").size());
        var both = dateline.run("quotes", dateline.archive(), "--speaker=okafor", "--format=jsonl");
        assertEquals(2, both.expectStatus(0).jsonLines().size());
        var one =
                dateline.run(
                        "quotes",
                        dateline.archive(),
                        "zebras",
                        "--speaker=okafor",
                        "--format=jsonl");
        assertEquals(1, one.expectStatus(0).jsonLines().getFirst().get("quotes").size());
    }

    @Test
    void unknownSpeakerReturnsOne() {
        var result =
                dateline.run("quotes", dateline.archive(), "--speaker", "Nobody Known")
                        .expectStatus(1);
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count());
        dateline.run("quotes", dateline.archive(), "unheardof").expectStatus(1);
    }

    @Test
    void csvHasOneRowPerQuote() throws IOException {
        dateline.writeArticle(
                "comma, and \"mark\".txt", "date 2022-01-01 \"Zebras, all of them, are striped.\"");
        var rows =
                dateline.run("quotes", dateline.archive(), "--format", "csv")
                        .expectStatus(0)
                        .out()
                        .lines()
                        .toList();
        assertEquals(
                "path,date,source,headline,sha256,start,end,text,continues,speaker,role,kind,"
                        + "mention,cue,confidence,rule",
                rows.getFirst());
        assertEquals(4, rows.size());
        assertTrue(rows.get(1).startsWith("\"comma, and \"\"mark\"\".txt\",2022-01-01,,"));
        assertTrue(rows.get(1).contains(",\"Zebras, all of them, are striped.\",false,"));
    }

    @Test
    void textOutputNamesSpeaker() {
        String out = dateline.run("quotes", dateline.archive()).expectStatus(0).out();
        assertTrue(out.contains("  “We are glad, 😀 very glad,”\n      — Mina Okafor"), out);
        assertTrue(out.contains("undated  Quillon is said to build pumps somewhere."), out);
        assertFalse(out.contains("null"), out);
    }
}
