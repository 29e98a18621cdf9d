package dev.dateline.bench;

import dev.dateline.job.JobContext;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;
import dev.dateline.search.SortOrder;

import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Checks that killing a process that indexes an archive (`kill -9`) does not damage the index.
///
/// Usage: `CrashRecoveryCheck ARCHIVE FOLDER TIMES`. Each process is killed after a random number
/// of files and up to three more seconds. After that, Lucene's CheckIndex must find no damage, and
/// each article in the index must equal the article of an index made without interruption.
final class CrashRecoveryCheck {
    private static final int MAX_KILL_DELAY_MILLIS = 3_000;

    private final Path articles;
    private final Path killedIndexes;
    private final Archive cleanArchive;
    private final Random random = new Random(42);
    private int completed;
    private int compared;

    private CrashRecoveryCheck(Path articles, Path killedIndexes, Archive cleanArchive) {
        this.articles = articles;
        this.killedIndexes = killedIndexes;
        this.cleanArchive = cleanArchive;
    }

    static void main(String[] args) throws Exception {
        if (args[0].equals("refresh")) {
            try (Archive archive = Archive.open(Path.of(args[1]), Path.of(args[2]))) {
                archive.refresh(new ProgressReporter());
            }
            return;
        }
        Path articles = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        int times = Integer.parseInt(args[2]);
        try (Archive clean = Archive.open(articles, folder.resolve("clean"))) {
            clean.refresh(JobContext.QUIET);
            new CrashRecoveryCheck(articles, folder.resolve("killed"), clean).run(times);
        }
    }

    private void run(int times) throws Exception {
        for (int i = 1; i <= times; i++) {
            int files = random.nextInt(cleanArchive.stats().articles() / 2);
            int delayMillis = random.nextInt(MAX_KILL_DELAY_MILLIS);
            boolean alive = refreshAndKill(files, delayMillis);
            int found = compareWithClean();
            System.out.printf(
                    "%d: %s, %d ms after file %d; %d articles, all correct%n",
                    i, alive ? "killed" : "had ended", delayMillis, files, found);
            if (found == cleanArchive.stats().articles()) {
                completed++;
                deleteRecursively(killedIndexes);
            }
        }
        System.out.printf(
                "%d times killed, %d articles compared, %d indexes completed in between%n",
                times, compared, completed);
    }

    /// Returns whether the process was still running when it was killed.
    private boolean refreshAndKill(int files, int delayMillis)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CrashRecoveryCheck.class.getName(),
                                "refresh",
                                articles.toString(),
                                killedIndexes.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null && Integer.parseInt(line) < files) {
                line = output.readLine();
            }
            boolean ended = process.waitFor(delayMillis, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !ended;
        }
    }

    /// Prints the number of files read. What the parent process does not read fits into the pipe.
    private static final class ProgressReporter implements JobContext {
        @Override
        public void report(Progress progress) {
            if (progress.total() > 0) {
                System.out.println(progress.done());
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }

    /// Returns the number of articles in the index of the killed process.
    private int compareWithClean() throws IOException {
        checkIndex();
        try (Archive archive = Archive.open(articles, killedIndexes)) {
            if (archive.rebuildReason().isPresent()) {
                throw new IllegalStateException(
                        "the index was lost: " + archive.rebuildReason().get());
            }
            List<String> paths = archive.paths("", SortOrder.OLDEST);
            if (new HashSet<>(paths).size() != paths.size()) {
                throw new IllegalStateException("the index has an article twice");
            }
            for (String path : paths) {
                if (!archive.article(path).equals(cleanArchive.article(path))) {
                    throw new IllegalStateException(
                            "the article differs from the clean index: " + path);
                }
            }
            compared += paths.size();
            return paths.size();
        }
    }

    private void checkIndex() throws IOException {
        if (!Files.exists(killedIndexes)) {
            return;
        }
        try (Stream<Path> indexes = Files.list(killedIndexes)) {
            for (Path index : indexes.toList()) {
                try (var directory = FSDirectory.open(index)) {
                    if (FSDirectory.listAll(index).length > 1) {
                        check(directory);
                    }
                }
            }
        }
    }

    private static void check(FSDirectory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return; // killed before the first commit
        }
        try (var check = new CheckIndex(directory)) {
            if (!check.checkIndex().clean) {
                throw new IllegalStateException("CheckIndex found damage in " + directory);
            }
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
