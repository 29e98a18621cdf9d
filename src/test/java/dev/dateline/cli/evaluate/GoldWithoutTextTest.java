package dev.dateline.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Tests gold files without texts, whose articles are in an archive.
class GoldWithoutTextTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path folder;
    private CliRunner dateline;
    private Path whole;
    private Path bare;

    @BeforeEach
    void annotate() throws IOException {
        dateline = new CliRunner(folder);
        dateline.writeSampleArchive();
        dateline.run(
                        "correct",
                        dateline.archive(),
                        "ledger/2022/quillon.txt",
                        dateline.quotesOfFirstArticle("okafor").get(0).get("start").asString(),
                        "--speaker",
                        "Quillon Systems")
                .expectStatus(0);
        whole = folder.resolve("whole.jsonl");
        dateline.run("notes", dateline.archive(), "--gold", whole.toString()).expectStatus(0);
        ObjectNode line = (ObjectNode) JSON.readTree(Files.readString(whole));
        line.remove("text");
        bare = Files.writeString(folder.resolve("bare.jsonl"), JSON.writeValueAsString(line));
    }

    @Test
    void readsTextFromArchive() {
        assertEquals(
                dateline.run("evaluate", whole.toString()).expectStatus(0).out(),
                dateline.run("evaluate", bare.toString(), "--texts", dateline.archive())
                        .expectStatus(0)
                        .out());
    }

    @Test
    void reportsMissingArchive() {
        String nowhere = folder.resolve("nowhere").toString();
        var result = dateline.run("evaluate", bare.toString(), "--texts", nowhere).expectStatus(3);
        assertTrue(result.err().contains(nowhere), result.err());
    }

    @Test
    void trainsSameModelsAsWithText() throws IOException {
        Path with = Files.createDirectory(folder.resolve("with"));
        Path without = Files.createDirectory(folder.resolve("without"));
        dateline.run("train", whole.toString(), "--to", with.toString()).expectStatus(0);
        dateline.run(
                        "train",
                        bare.toString(),
                        "--texts",
                        dateline.archive(),
                        "--to",
                        without.toString())
                .expectStatus(0);
        for (String model : List.of("speaker-model.gz", "stretch-model.gz", "company-model.gz")) {
            assertArrayEquals(
                    Files.readAllBytes(with.resolve(model)),
                    Files.readAllBytes(without.resolve(model)),
                    model);
        }
    }

    @Test
    void countsAndSkipsArticlesNotInArchives() throws IOException {
        String other = "{\"id\":\"%s\",\"quotes\":[]}\n".formatted("0".repeat(64));
        String odd = "{\"id\":\"no digest\",\"quotes\":[]}\n";
        Files.writeString(bare, other + odd + Files.readString(bare));
        var found =
                dateline.run("evaluate", bare.toString(), "--texts", dateline.archive())
                        .expectStatus(0);
        assertTrue(found.out().startsWith("annotated 1, found 1\n"), found.out());
        assertTrue(found.err().contains(bare + ": 2 articles come without text"), found.err());
        var nothing = dateline.run("evaluate", bare.toString()).expectStatus(3);
        assertTrue(nothing.err().contains(bare + ": 3 articles come without text"), nothing.err());
        assertTrue(nothing.err().contains("no annotated article"), nothing.err());
    }
}
