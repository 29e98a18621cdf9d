package dev.dateline.cli.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.cli.CliRunner;
import dev.dateline.gold.GoldLineBuilder;
import dev.dateline.quote.model.FeatureGroup;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class EvaluateAndTrainCommandTest {
    private static final String PUMPS =
            """
            "We sold the pumps in Leeds," said Mina Okafor of Quillon.
            "Nobody asked us," Okafor said.
            """;
    private static final String VALVES =
            """
            Tomas Berg says that "valves are the better business" for Harrowgate.
            "They last," he said.
            """;

    private static final List<String> MODELS =
            List.of("speaker-model.gz", "stretch-model.gz", "company-model.gz");

    @TempDir private Path folder;
    private CliRunner dateline;
    private Path gold;

    @BeforeEach
    void write() throws IOException {
        dateline = new CliRunner(folder);
        gold =
                Files.write(
                        folder.resolve("gold.jsonl"),
                        List.of(
                                new GoldLineBuilder("pumps", PUMPS)
                                        .said("We sold the pumps in Leeds,", "Mina Okafor")
                                        .said("Nobody asked us,", "Okafor")
                                        .line(),
                                new GoldLineBuilder("valves", VALVES)
                                        .said("valves are the better business", "Tomas Berg")
                                        .said("They last,", "pronoun", "he", "Tomas Berg")
                                        .line()));
    }

    @Test
    void evaluatePrintsScores() {
        var result = dateline.run("evaluate", gold.toString()).expectStatus(0);
        assertTrue(result.out().startsWith("annotated 4, found 4\n"), result.out());
        assertTrue(
                result.out().contains("END TO END               P 1.000 R 1.000 F1 1.000"),
                result.out());
        assertTrue(result.out().contains("\ntype:pronoun "), result.out());
        assertEquals("", result.err());
    }

    @Test
    void writesPredictionsWithGoldOffsets() throws IOException {
        Path file = folder.resolve("predictions.jsonl");
        dateline.run("evaluate", gold.toString(), "--predictions", file.toString()).expectStatus(0);
        List<String> lines = Files.readAllLines(file);
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().startsWith("{\"id\":\"pumps\",\"quotes\":[{\"start\":1,"));
        assertTrue(lines.getFirst().contains("\"speaker\":\"Mina Okafor\",\"speaker_start\":35"));
    }

    @Test
    void groupsSeveralFilesByFileName() throws IOException {
        Path second = Files.copy(gold, folder.resolve("second.jsonl"));
        String out =
                dateline.run("evaluate", gold.toString(), second.toString()).expectStatus(0).out();
        assertTrue(out.startsWith("annotated 8, found 8\n"), out);
        assertTrue(out.contains("\npub:gold.jsonl              4 "), out);
        assertTrue(out.contains("\npub:second.jsonl            4 "), out);
    }

    @Test
    void skipsFileWithoutArticles() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "{}\n");
        var result = dateline.run("evaluate", empty.toString(), gold.toString()).expectStatus(0);
        assertTrue(result.out().startsWith("annotated 4, found 4\n"), result.out());
        assertTrue(result.err().contains("empty.jsonl, line 1 is left out"), result.err());
    }

    @Test
    void crossValidatesWithFolds() {
        var result = dateline.run("evaluate", gold.toString(), "--folds", "2").expectStatus(0);
        assertTrue(result.out().startsWith("annotated 4, found "), result.out());
        assertEquals(
                result.out(),
                dateline.run("evaluate", gold.toString(), "--folds", "2").expectStatus(0).out());
    }

    @Test
    void printsSpeedWhenRequested() {
        var result = dateline.run("evaluate", gold.toString(), "--speed").expectStatus(0);
        assertTrue(result.out().strip().endsWith(" articles a second"), result.out());
    }

    @Test
    void rejectsSingleFold() {
        var result = dateline.run("evaluate", gold.toString(), "--folds", "1").expectStatus(2);
        assertTrue(result.err().contains("--folds"), result.err());
    }

    @Test
    void reportsAndSkipsInvalidLine() throws IOException {
        Files.write(
                gold,
                Stream.concat(
                                Stream.of(
                                        "{ no json",
                                        "{\"id\":\"a\"}",
                                        "[]",
                                        "{\"id\":\"a\",\"text\":\"b\",\"quotes\":[{\"start\":0,\"end\":9,\"speaker_type\":\"none\"}]}"),
                                Files.readAllLines(gold).stream())
                        .toList());
        var result = dateline.run("evaluate", gold.toString()).expectStatus(0);
        assertTrue(result.out().startsWith("annotated 4, "), result.out());
        List<String> lines = result.err().lines().toList();
        assertEquals(4, lines.size(), result.err());
        assertTrue(lines.get(0).contains("gold.jsonl, line 1 is left out: "), lines.get(0));
        assertTrue(lines.get(1).endsWith("line 2 is left out: there is no text \"text\""));
        assertTrue(
                lines.get(3)
                        .endsWith(
                                "line 4 is left out: there is no stretch from 0 to 9 in its text"));
    }

    @Test
    void failsWithoutArticles() throws IOException {
        Files.writeString(gold, "{}\n");
        assertTrue(
                dateline.run("evaluate", gold.toString())
                        .expectStatus(3)
                        .err()
                        .contains("no annotated article"));
        assertTrue(
                dateline.run("train", gold.toString(), "--to", folder.toString())
                        .expectStatus(3)
                        .err()
                        .contains("no annotated article"));
        dateline.run("evaluate", folder.resolve("nowhere").toString()).expectStatus(3);
    }

    @Test
    void trainingIsDeterministic() throws IOException {
        Path one = train("one", gold);
        Path two = train("two", gold);
        Path other = train("other", gold, gold);
        for (String model : MODELS) {
            byte[] bytes = Files.readAllBytes(one.resolve(model));
            assertArrayEquals(bytes, Files.readAllBytes(two.resolve(model)));
            assertFalse(Arrays.equals(bytes, Files.readAllBytes(other.resolve(model))));
        }
    }

    @Test
    void trainsOnCorrectionsDeterministically() throws IOException {
        dateline.writeSampleArchive();
        Path before = train("before", gold);
        Path untouched = trainWithCorrections("untouched");
        assertArrayEquals(bytes(before), bytes(untouched), "nothing was corrected");
        int start = dateline.quotesOfFirstArticle("okafor").get(0).get("start").asInt();
        dateline.run(
                        "correct",
                        dateline.archive(),
                        "ledger/2022/quillon.txt",
                        Integer.toString(start),
                        "--speaker",
                        "Quillon Systems")
                .expectStatus(0);
        Path one = trainWithCorrections("one");
        Path two = trainWithCorrections("two");
        assertArrayEquals(bytes(one), bytes(two));
        assertFalse(Arrays.equals(bytes(before), bytes(one)), "the correction counts");
    }

    private static byte[] bytes(Path models) throws IOException {
        return Files.readAllBytes(models.resolve(MODELS.getFirst()));
    }

    private Path trainWithCorrections(String name) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        dateline.run(
                        "train",
                        gold.toString(),
                        "--corrections",
                        dateline.archive(),
                        "--to",
                        target.toString())
                .expectStatus(0);
        return target;
    }

    @Test
    void ablationPrintsOneLinePerFeatureFamily() {
        String file = gold.toString();
        var result = dateline.run("evaluate", file, "--folds", "2", "--ablation").expectStatus(0);
        List<String> lines = result.out().lines().toList();
        List<String> table =
                lines.stream().dropWhile(line -> !line.startsWith("learnt without")).toList();
        assertEquals(2 + FeatureGroup.values().length, table.size(), result.out());
        assertTrue(table.get(1).startsWith("nothing (all features) "), result.out());
        dateline.run("evaluate", file, "--ablation").expectStatus(2);
    }

    private Path train(String name, Path... files) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        String[] arguments =
                Stream.concat(
                                Stream.concat(
                                        Stream.of("train"), Stream.of(files).map(Path::toString)),
                                Stream.of("--to", target.toString()))
                        .toArray(String[]::new);
        var result = dateline.run(arguments).expectStatus(0);
        assertEquals(3, result.out().lines().count(), result.out());
        return target;
    }

    @Test
    void trainRequiresExistingFolder() {
        var result =
                dateline.run("train", gold.toString(), "--to", folder.resolve("no").toString());
        assertTrue(result.expectStatus(3).err().contains("There is no folder"), result.err());
    }
}
