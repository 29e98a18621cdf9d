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

/// Kills processes that write to one journal several times and checks the journal that they leave.
class KilledJournalTest {
    private static final int ROUNDS = 4;
    private static final int MAX_TRANSACTIONS = 60;

    @TempDir private Path folder;

    @Test
    void killedProcessLosesNoAcknowledgedTransaction() throws Exception {
        Path file = folder.resolve("notes.jsonl");
        var random = new Random(11);
        var acknowledged = new HashSet<String>();
        for (int round = 0; round < ROUNDS; round++) {
            Process writer = start(file);
            Process rival = start(file);
            acknowledged.addAll(killAfter(writer, 1 + random.nextInt(MAX_TRANSACTIONS)));
            acknowledged.addAll(killAfter(rival, 1 + random.nextInt(MAX_TRANSACTIONS)));
            JournalFile left = JournalFile.open(file);
            assertEquals(Optional.empty(), left.damage());
            var stored = new HashSet<String>();
            left.readNew().forEach(t -> stored.add(t.id()));
            assertTrue(stored.containsAll(acknowledged), "lost transactions in round " + round);
        }
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

    /// Kills a process once it has acknowledged a number of transactions, and returns their IDs.
    private static List<String> killAfter(Process process, int transactions) throws Exception {
        var acknowledged = new ArrayList<String>();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && acknowledged.size() < transactions) {
                acknowledged.add(line);
                line = output.readLine();
            }
            process.destroyForcibly().waitFor();
        }
        assertEquals(transactions, acknowledged.size(), "the process ended by itself");
        return acknowledged;
    }

    /// The process that is killed. Prints the ID of each transaction once it is stored, and
    /// sometimes rewrites the whole file.
    static final class WritingProcess {
        private static final int BETWEEN_MERGES = 25;

        private WritingProcess() {}

        static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            Path own = file.resolveSibling("own-" + ProcessHandle.current().pid());
            JournalFile journal = JournalFile.open(file);
            for (int i = 0; ; i++) {
                Transaction transaction = transaction(i);
                if (i % BETWEEN_MERGES == BETWEEN_MERGES - 1) {
                    JournalFile other = JournalFile.open(own.resolve("notes.jsonl"));
                    other.append(transaction);
                    Path exported = own.resolve("export.jsonl");
                    other.export(exported, _ -> true);
                    journal.merge(exported);
                } else {
                    journal.append(transaction);
                }
                System.out.println(transaction.id());
            }
        }

        private static Transaction transaction(int number) {
            var article =
                    new NotedArticle(new ArticleId("%064x".formatted(number)), "/news", "a.txt");
            return new Transaction(
                    UUID.randomUUID().toString(),
                    Instant.ofEpochSecond(number),
                    List.of(new NoteEvent.Tag(article, "x".repeat(number % 3000), true)));
        }
    }
}
