package dev.dateline.notes.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Transaction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Kills processes that write notes into one file, again and again, and looks at what they left.
class KilledJournalTest {
    private static final int ROUNDS = 4;
    private static final int MOST_ACTS = 60;

    @TempDir private Path folder;

    @Test
    void everyActThatWasSaidToBeKeptIsThereAfterwards() throws Exception {
        Path file = folder.resolve("notes.jsonl");
        var random = new Random(11);
        var kept = new HashSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = start(file);
            Process rival = start(file);
            kept.addAll(killAfter(writer, 1 + random.nextInt(MOST_ACTS)));
            kept.addAll(killAfter(rival, 1 + random.nextInt(MOST_ACTS)));
            Journal left = JournalFile.open(file);
            assertEquals(Optional.empty(), left.damage());
            var there = new HashSet<String>();
            left.readNew().forEach(act -> there.add(act.id()));
            assertTrue(there.containsAll(kept), "lost what was kept in round " + round);
        }
        assertTrue(kept.size() > ROUNDS, "killed too early to tell: " + kept.size());
    }

    private static Process start(Path file) throws IOException {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        WritingProcess.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// What the process said to be kept until it was killed.
    private static List<String> killAfter(Process process, int acts) throws Exception {
        var said = new ArrayList<String>();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && said.size() < acts) {
                said.add(line);
                line = output.readLine();
            }
            process.destroyForcibly().waitFor();
        }
        return said;
    }

    /// The process that is killed. It says of each act that it is kept once it is; now and then it
    /// writes the whole file anew.
    static final class WritingProcess {
        private static final int BETWEEN_MERGES = 25;

        private WritingProcess() {}

        static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            Path own = file.resolveSibling("own-" + ProcessHandle.current().pid());
            Journal journal = JournalFile.open(file);
            for (int i = 0; ; i++) {
                Transaction act = act(i);
                if (i % BETWEEN_MERGES == BETWEEN_MERGES - 1) {
                    Journal other = JournalFile.open(own.resolve("notes.jsonl"));
                    other.append(act);
                    Path exported = own.resolve("export.jsonl");
                    other.export(exported, _ -> true);
                    journal.merge(exported);
                } else {
                    journal.append(act);
                }
                System.out.println(act.id());
            }
        }

        private static Transaction act(int number) {
            var article =
                    new NotedArticle(new ArticleId("%064x".formatted(number)), "/news", "a.txt");
            return new Transaction(
                    UUID.randomUUID().toString(),
                    Instant.ofEpochSecond(number),
                    List.of(new NoteEvent.Tag(article, "x".repeat(number % 3000), true)));
        }
    }
}
