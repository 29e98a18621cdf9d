package dev.dateline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.gold.GoldFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares our scores with those of the reference scorer, if gold data and Python are available.
class ReferenceScorerTest {
    private static final Path GOLD = Path.of("../shared/gold/gold_dev.jsonl");
    private static final Path SCORER = Path.of("../shared/gold/score.py");

    @TempDir private Path folder;

    @Test
    void agreesWithReferenceScorer() throws IOException, InterruptedException {
        assumeTrue(Files.exists(GOLD) && Files.exists(SCORER), "there is no gold in ../shared");
        Evaluation evaluation = Evaluation.of(GoldFile.read(GOLD).articles());
        Path predictions = Files.write(folder.resolve("predictions"), evaluation.predictionLines());
        JsonNode theirs = theirs(predictions);
        Map<String, Score> ours =
                Stream.concat(Stream.of(evaluation.score()), evaluation.groupScores().stream())
                        .collect(Collectors.toMap(Score::group, score -> score));
        assertEquals(
                Map.copyOf(ours).keySet(),
                theirs.propertyNames().stream().collect(Collectors.toSet()));
        assertTrue(evaluation.score().gold() > 0);
        ours.values().forEach(score -> assertSame(theirs.get(score.group()), score));
    }

    private JsonNode theirs(Path predictions) throws IOException, InterruptedException {
        Path out = folder.resolve("scores");
        var builder =
                new ProcessBuilder(
                        "python3",
                        SCORER.toString(),
                        GOLD.toString(),
                        predictions.toString(),
                        "--json");
        builder.redirectOutput(out.toFile()).redirectErrorStream(true);
        Process python;
        try {
            python = builder.start();
        } catch (IOException e) {
            assumeTrue(false, "there is no python3");
            throw e;
        }
        assertEquals(0, python.waitFor(), () -> read(out));
        return new JsonMapper().readTree(read(out));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSame(JsonNode theirs, Score ours) {
        assertSame(theirs.get("span_exact"), ours.exactSpans(), ours.group());
        assertSame(theirs.get("span_overlap"), ours.spans(), ours.group());
        assertSame(theirs.get("e2e"), ours.endToEnd(), ours.group());
        assertSame(theirs.get("e2e_lenient"), ours.endToEndLenient(), ours.group());
        assertSame(theirs.get("e2e_exact_span"), ours.endToEndExact(), ours.group());
        assertSame(theirs.get("speaker_acc"), ours.speaker(), ours.group());
        assertSame(theirs.get("speaker_acc_lenient"), ours.speakerLenient(), ours.group());
        assertSame(theirs.get("resolved_acc_matched"), ours.namesFound(), ours.group());
        assertSame(theirs.get("resolved_recall"), ours.names(), ours.group());
        assertSame(theirs.get("n_gold"), ours.gold(), ours.group());
        assertSame(theirs.get("n_pred"), ours.predicted(), ours.group());
        assertSame(theirs.get("n_resolvable"), ours.named(), ours.group());
    }

    private static void assertSame(JsonNode theirs, Score.Rate ours, String group) {
        assertSame(theirs.get(0), ours.precision(), group);
        assertSame(theirs.get(1), ours.recall(), group);
        assertSame(theirs.get(2), ours.f1(), group);
    }

    private static void assertSame(JsonNode theirs, double ours, String group) {
        assertEquals(theirs.asDouble(), ours, 1e-9, group);
    }
}
