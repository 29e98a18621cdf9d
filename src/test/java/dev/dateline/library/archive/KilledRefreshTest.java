package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Kills a process that refreshes an archive several times and checks the index that it leaves.
class KilledRefreshTest {
    private static final int ARTICLES = 3_000;

    @TempDir private Path folder;

    @Test
    void nextRefreshCompletesKilledOne() throws Exception {
        Path articles = writeArticles();
        Path indexes = folder.resolve("indexes");
        var random = new Random(7);
        int before = 0;
        for (int round = 0; round < 4; round++) {
            killAt(300 + random.nextInt(900), articles, indexes);
            try (Archive archive = Archive.open(articles, indexes)) {
                int now = archive.stats().articles();
                assertTrue(now >= before, () -> "lost committed articles: " + now);
                assertEquals(now, archive.stats().quotes(), "an article without its quotation");
                assertTrue(archive.rebuildReason().isEmpty());
                before = now;
            }
        }
        assertTrue(before > 0 && before < ARTICLES, "killed too early or too late: " + before);
        try (Archive killed = Archive.open(articles, indexes);
                Archive clean = Archive.open(articles, folder.resolve("clean"))) {
            killed.refresh(JobContext.QUIET);
            clean.refresh(JobContext.QUIET);
            assertEquals(ARTICLES, killed.stats().articles());
            assertEquals(clean.paths("", SortOrder.OLDEST), killed.paths("", SortOrder.OLDEST));
            assertEquals(clean.stats(), killed.stats());
        }
    }

    private Path writeArticles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        for (int i = 0; i < ARTICLES; i++) {
            String text =
                    "date 20%02d-%02d-%02d Nimbus reports\n\n\"We sold %d trains,\" said Ada Lund, its head.\n"
                            .formatted(i % 25, 1 + i % 12, 1 + i % 28, i);
            Files.writeString(articles.resolve("a" + i + ".txt"), text);
        }
        return articles;
    }

    /// Kills the process after it has read a number of files.
    private static void killAt(int files, Path articles, Path indexes) throws Exception {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classes,
                                RefreshProcess.class.getName(),
                                articles.toString(),
                                indexes.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && Integer.parseInt(line) < files) {
                line = output.readLine();
            }
            process.destroyForcibly().waitFor();
        }
    }

    /// The process that is killed. Prints the number of files it has read, and waits for a commit
    /// after the first ones.
    static final class RefreshProcess implements JobContext {
        private static final int FILES_BEFORE_COMMIT = 200;

        private final Archive archive;
        private final int articlesBefore;

        private RefreshProcess(Archive archive) throws IOException {
            this.archive = archive;
            articlesBefore = archive.stats().articles();
        }

        static void main(String[] args) throws IOException {
            try (Archive archive = Archive.open(Path.of(args[0]), Path.of(args[1]))) {
                archive.refresh(new RefreshProcess(archive));
            }
        }

        @Override
        public void report(Progress progress) {
            if (progress.total() > 0) { // files are being read, not listed
                System.out.println(progress.done());
                if (progress.done() >= FILES_BEFORE_COMMIT) {
                    awaitCommit();
                }
            }
        }

        private void awaitCommit() {
            try {
                while (archive.stats().articles() == articlesBefore) {
                    Thread.onSpinWait();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
