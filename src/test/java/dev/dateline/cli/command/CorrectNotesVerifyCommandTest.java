package dev.dateline.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Tests the commands `correct`, `notes` and `verify`.
class CorrectNotesVerifyCommandTest {
    private static final String PATH = "ledger/2022/quillon.txt";

    @TempDir private Path folder;
    private CliRunner dateline;
    private String start = "";

    @BeforeEach
    void writeArchive() throws IOException {
        dateline = new CliRunner(folder).writeSampleArchive();
        start = Integer.toString(firstQuote().get("start").asInt());
    }

    private JsonNode quotes() {
        return dateline.quotesOfFirstArticle("okafor");
    }

    private JsonNode firstQuote() {
        return quotes().get(0);
    }

    private CliRunner.Result correct(String... options) {
        var arguments = new ArrayList<>(List.of("correct", dateline.archive()));
        arguments.addAll(List.of(PATH, start));
        arguments.addAll(List.of(options));
        return dateline.run(arguments.toArray(String[]::new));
    }

    private static String speaker(JsonNode quote) {
        return quote.get("speaker").get("name").stringValue();
    }

    @Test
    void correctedSpeakerIsPrintedUntilUndo() {
        correct("--speaker", "Tom Reed").expectStatus(0);
        assertEquals("Tom Reed", speaker(firstQuote()));
        assertEquals("corrected", firstQuote().get("rule").stringValue());
        assertEquals(1, firstQuote().get("confidence").asInt());
        correct("--undo").expectStatus(0);
        assertEquals("Mina Okafor", speaker(firstQuote()));
    }

    @Test
    void rejectedQuoteIsNotPrinted() {
        int before = quotes().size();
        correct("--not-a-quotation").expectStatus(0);
        assertEquals(before - 1, quotes().size());
        correct("--undo").expectStatus(0);
        assertEquals(before, quotes().size());
    }

    @Test
    void reportsUnknownQuote() {
        start = "3";
        var result = correct("--nobody").expectStatus(3);
        assertTrue(result.err().contains("no such quotation in " + PATH + " at 3"), result.err());
        correct().expectStatus(2);
    }

    @Test
    void countsExportsAndImportsNotes() {
        correct("--speaker", "Tom Reed").expectStatus(0);
        assertEquals(
                List.of(
                        "news: 0 starred, 0 tags, 0 with remarks, 1 with corrections, 0 saved"
                                + " searches, 0 pairs of names"),
                dateline.run("notes", dateline.archive()).expectStatus(0).lines());
        String file = folder.resolve("export.jsonl").toString();
        dateline.run("notes", dateline.archive(), "--export", file).expectStatus(0);
        String other = folder.resolve("other-notes").toString();
        String[] imported = {"notes", dateline.archive(), "--import", file, "--notes-dir", other};
        assertEquals(
                List.of(file + ": 1 act added"), dateline.run(imported).expectStatus(0).lines());
        assertEquals(
                List.of(file + ": nothing new"), dateline.run(imported).expectStatus(0).lines());
        var quotes =
                dateline.run(
                                "quotes",
                                dateline.archive(),
                                "okafor",
                                "--format=jsonl",
                                "--notes-dir",
                                other)
                        .jsonLines()
                        .getFirst()
                        .get("quotes");
        assertEquals("Tom Reed", speaker(quotes.get(0)));
    }

    @Test
    void rejectsExportIntoArchiveAndForeignImport() throws IOException {
        String inside = folder.resolve("news").resolve("notes.jsonl").toString();
        dateline.run("notes", dateline.archive(), "--export", inside).expectStatus(3);
        dateline.run("notes", dateline.archive(), "--gold", inside).expectStatus(3);
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader\n");
        var result =
                dateline.run("notes", dateline.archive(), "--import", letter.toString())
                        .expectStatus(3);
        assertTrue(result.err().contains("letter.txt holds no notes"), result.err());
    }

    @Test
    void writesCorrectedArticlesAsGold() throws IOException {
        correct("--speaker", "Quillon Systems").expectStatus(0);
        Path gold = folder.resolve("gold.jsonl");
        dateline.run("notes", dateline.archive(), "--gold", gold.toString()).expectStatus(0);
        JsonNode line = new JsonMapper().readTree(Files.readString(gold));
        String text = line.get("text").stringValue();
        JsonNode quote = line.get("quotes").get(0);
        assertEquals("Quillon Systems", quote.get("speaker_resolved").stringValue());
        assertEquals(
                "We are glad, 😀 very glad,",
                substring(text, quote.get("start"), quote.get("end")));
        JsonNode head = quote.get("speaker_heads").get(0);
        assertEquals("Quillon Systems", substring(text, head.get(0), head.get(1)));
        JsonNode ignored = line.get("ignore").get(0);
        assertTrue(
                substring(text, ignored.get("start"), ignored.get("end"))
                        .startsWith("It took us years"));
        dateline.run("evaluate", gold.toString()).expectStatus(0);
    }

    /// Returns the text between two offsets in code points.
    private static String substring(String text, JsonNode start, JsonNode end) {
        return text.substring(
                text.offsetByCodePoints(0, start.asInt()), text.offsetByCodePoints(0, end.asInt()));
    }

    @Test
    void verifyComparesQuotesWithCurrentFiles() throws IOException {
        Path file = folder.resolve("news").resolve(PATH);
        String text = Files.readString(file);
        var same = dateline.run("verify", dateline.archive(), PATH).expectStatus(0);
        assertEquals(List.of("2 quotations stand as indexed, 0 do not."), same.lines());

        Files.writeString(file, text.replace("\n\nQuillon", "\n\nCorrected.\n\nQuillon"));
        var moved =
                dateline.run("verify", dateline.archive(), PATH, "--format=jsonl").expectStatus(1);
        assertEquals("moved", moved.jsonLines().getFirst().get("found").stringValue());

        Files.writeString(file, text.replace("very glad", "rather glad"));
        var changed =
                dateline.run("verify", dateline.archive(), "--format=jsonl")
                        .expectStatus(1)
                        .jsonLines();
        assertEquals("changed", changed.getFirst().get("found").stringValue());
        assertEquals("We are glad, 😀 rather glad,", changed.getFirst().get("now").stringValue());
        assertEquals("moved", changed.getLast().get("found").stringValue());

        Files.delete(file);
        var gone =
                dateline.run("verify", dateline.archive(), PATH, "--format=jsonl").expectStatus(1);
        assertEquals("unreadable", gone.jsonLines().getFirst().get("found").stringValue());
    }

    @Test
    void importSkipsAndListsUnreadableLines() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("import.jsonl"),
                        """
                        {"format":"dateline-notes","version":1,"writing":"w"}
                        {"id":"late","time":"+1000000000-12-31T23:59:59.999999999Z","changes":[]}
                        {"id":"loop","time":"2024-01-01T00:00:00Z","changes":[{"kind":"undo","act":"loop"}]}
                        nonsense
                        """);
        var result =
                dateline.run("notes", dateline.archive(), "--import", file.toString())
                        .expectStatus(3);
        assertTrue(result.out().contains("1 act added"), result.out());
        assertTrue(result.err().contains("2 lines could not be read"), result.err());
        assertTrue(result.err().contains("skipped: 2, 4"), result.err());
        correct("--nobody").expectStatus(0);
        String target = folder.resolve("export.jsonl").toString();
        dateline.run("notes", dateline.archive(), "--export", target).expectStatus(0);
    }

    @Test
    void lastPossibleTimeDoesNotPreventNotes() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("import.jsonl"),
                        """
                        {"format":"dateline-notes","version":1,"writing":"w"}
                        {"id":"late","time":"9999-12-31T23:59:59.999Z","changes":[]}
                        """);
        dateline.run("notes", dateline.archive(), "--import", file.toString()).expectStatus(0);
        correct("--nobody").expectStatus(0);
        var counts = dateline.run("notes", dateline.archive()).expectStatus(0);
        assertEquals("", counts.err());
        assertTrue(counts.out().contains("1 with corrections"), counts.out());
    }

    @Test
    void unreadableNotesStopEveryCommand() throws IOException {
        Path notes = Files.writeString(folder.resolve("file"), "");
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "earlier");
        String option = "--notes-dir=" + notes;
        var result = dateline.run("notes", dateline.archive(), option).expectStatus(3);
        assertTrue(result.err().contains("cannot be read"), result.err());
        dateline.run("search", dateline.archive(), "pumps", option).expectStatus(3);
        dateline.run("notes", dateline.archive(), "--gold", gold.toString(), option)
                .expectStatus(3);
        assertEquals("earlier", Files.readString(gold));
    }

    @Test
    void notesThatCannotBeWrittenAreRead() throws IOException {
        correct("--nobody").expectStatus(0);
        Path lock = folder.resolve("notes/notes.jsonl.lock");
        Files.delete(lock);
        Files.createDirectory(lock);
        var result = dateline.run("notes", dateline.archive()).expectStatus(0);
        assertTrue(result.out().contains("1 with corrections"), result.out());
        assertTrue(result.err().contains("can be read"), result.err());
        correct("--undo").expectStatus(3);
    }
}
