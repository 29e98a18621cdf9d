package dev.dateline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Annotations whose articles lie elsewhere.
class GoldWithoutTextsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private Path folder;
    private CommandLineRun dateline;
    private Path whole;
    private Path bare;

    @BeforeEach
    void annotate() throws IOException {
        dateline = new CommandLineRun(folder);
        dateline.writeNews();
        dateline.run(
                        "correct",
                        dateline.news(),
                        "ledger/2022/quillon.txt",
                        dateline.quotes("okafor").get(0).get("start").asString(),
                        "--speaker",
                        "Quillon Systems")
                .expect(0);
        whole = folder.resolve("whole.jsonl");
        dateline.run("notes", dateline.news(), "--gold", whole.toString()).expect(0);
        ObjectNode line = (ObjectNode) JSON.readTree(Files.readString(whole));
        line.remove("text");
        bare = Files.writeString(folder.resolve("bare.jsonl"), JSON.writeValueAsString(line));
    }

    @Test
    void theTextIsTakenFromTheArchive() {
        assertEquals(
                dateline.run("evaluate", whole.toString()).expect(0).out(),
                dateline.run("evaluate", bare.toString(), "--texts", dateline.news())
                        .expect(0)
                        .out());
    }

    @Test
    void anArchiveThatIsNotThereIsNamed() {
        String nowhere = folder.resolve("nowhere").toString();
        var result = dateline.run("evaluate", bare.toString(), "--texts", nowhere).expect(3);
        assertTrue(result.err().contains(nowhere), result.err());
    }

    @Test
    void theSameModelsAreLearnt() throws IOException {
        Path with = Files.createDirectory(folder.resolve("with"));
        Path without = Files.createDirectory(folder.resolve("without"));
        dateline.run("train", whole.toString(), "--to", with.toString()).expect(0);
        dateline.run(
                        "train",
                        bare.toString(),
                        "--texts",
                        dateline.news(),
                        "--to",
                        without.toString())
                .expect(0);
        for (String model : List.of("speaker-model.gz", "stretch-model.gz", "company-model.gz")) {
            assertArrayEquals(
                    Files.readAllBytes(with.resolve(model)),
                    Files.readAllBytes(without.resolve(model)),
                    model);
        }
    }

    @Test
    void articlesThatNoArchiveHasAreCountedAndLeftOut() throws IOException {
        String other = "{\"id\":\"%s\",\"quotes\":[]}\n".formatted("0".repeat(64));
        String odd = "{\"id\":\"no digest\",\"quotes\":[]}\n";
        Files.writeString(bare, other + odd + Files.readString(bare));
        var found = dateline.run("evaluate", bare.toString(), "--texts", dateline.news()).expect(0);
        assertTrue(found.out().startsWith("annotated 1, found 1\n"), found.out());
        assertTrue(found.err().contains(bare + ": 2 articles come without text"), found.err());
        var nothing = dateline.run("evaluate", bare.toString()).expect(3);
        assertTrue(nothing.err().contains(bare + ": 3 articles come without text"), nothing.err());
        assertTrue(nothing.err().contains("no annotated article"), nothing.err());
    }
}
