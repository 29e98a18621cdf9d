package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Problem;
import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Indexes the largest allowed files in a process with a heap of 256 MB.
class LowMemoryRefreshTest {
    private static final int LARGEST = 16 << 20;
    private static final int SMALL_FILES = 40;
    private static final String HEADER = "date 2022-03-04 Quillon sells pumps\n\n";

    @TempDir private Path folder;

    @Test
    void listsLargeFilesAndIndexesTheRest() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        fill(articles.resolve("a-sentences.txt"), "The pumps were sold to the town again.\n\n");
        fill(articles.resolve("b-quotations.txt"), "\"No,\" he said.\n\n");
        fill(articles.resolve("c-paragraphs.txt"), "a\n\n");
        fill(articles.resolve("d-one-paragraph.txt"), "\"No,\" he said. ");
        fillWithWords(articles.resolve("e-words.txt"));
        for (int i = 0; i < SMALL_FILES; i++) {
            Files.writeString(
                    articles.resolve("s" + i + ".txt"),
                    HEADER + "\"We sold " + i + ",\" said Ann Bell.\n");
        }
        Path indexes = folder.resolve("indexes");

        assertEquals(0, refreshWithLittleMemory(articles, indexes));

        try (Archive archive = Archive.open(articles, indexes)) {
            List<Problem> problems = archive.stats().problems();
            assertTrue(archive.article("a-sentences.txt").isPresent(), problems::toString);
            assertEquals(5 + SMALL_FILES, archive.stats().articles() + problems.size());
            for (int i = 0; i < SMALL_FILES; i++) {
                String path = "s" + i + ".txt";
                assertEquals(1, archive.article(path).orElseThrow().quotes().size(), path);
            }
            for (Problem problem : problems) {
                assertEquals(IndexRefresher.TOO_LITTLE_MEMORY, problem.detail());
            }
        }
    }

    private static void fill(Path file, String text) throws IOException {
        int times = (LARGEST - HEADER.length()) / text.length();
        Files.writeString(file, HEADER + text.repeat(times));
    }

    /// Random words are the largest index.
    private static void fillWithWords(Path file) throws IOException {
        var random = new Random(1);
        byte[] text = new byte[LARGEST];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) (random.nextInt(7) == 0 ? ' ' : 'a' + random.nextInt(26));
        }
        System.arraycopy(HEADER.getBytes(StandardCharsets.UTF_8), 0, text, 0, HEADER.length());
        Files.write(file, text);
    }

    private static int refreshWithLittleMemory(Path articles, Path indexes) throws Exception {
        String classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        RefreshProcess.class.getName(),
                        articles.toString(),
                        indexes.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    static final class RefreshProcess {
        private RefreshProcess() {}

        static void main(String[] args) throws IOException {
            try (Archive archive = Archive.open(Path.of(args[0]), Path.of(args[1]))) {
                archive.refresh(JobContext.QUIET);
            }
        }
    }
}
