package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.dateline.job.JobContext;
import dev.dateline.library.Archive;
import dev.dateline.library.ArchiveTestBase;
import dev.dateline.search.Hit;
import dev.dateline.search.SearchRequest;
import dev.dateline.search.SortOrder;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Damages each file of an index in several ways.
///
/// The archive must open nevertheless and, after a refresh, contain the same articles.
class DamagedIndexTest {
    /// Where a Lucene file, behind its magic number and the name of its format, has its version.
    private static final int HEADER = 4;

    @TempDir Path folder;

    private enum Damage {
        GONE,
        EMPTY,
        CUT,
        WRONG_BYTE,
        NEWER_VERSION;

        void to(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            switch (this) {
                case GONE -> Files.delete(file);
                case EMPTY -> Files.write(file, new byte[0]);
                case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                case WRONG_BYTE -> {
                    bytes[bytes.length / 2] ^= 0x55;
                    Files.write(file, bytes);
                }
                case NEWER_VERSION -> {
                    int version = HEADER + 1 + bytes[HEADER] + 3;
                    bytes[version] = (byte) (bytes[version] + 40);
                    Files.write(file, bytes);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFileDamagedInEveryWay() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("a.txt"),
                "date 2021-05-04 Quillon halts its mills\n\n"
                        + "\"The mills stand still,\" said Ann Bell.");
        Files.writeString(
                articles.resolve("b.txt"), "date 2021-06-04 Quillon starts its mills again");
        Path sound = folder.resolve("sound");
        List<String> answer = answer(articles, sound);
        assertEquals(2, answer.size());
        return files(sound)
                .flatMap(file ->
                        Stream.of(Damage.values())
                                .filter(damage -> damage != Damage.NEWER_VERSION || isLucenes(file))
                                .map(damage ->
                                        DynamicTest.dynamicTest(
                                                damage + " " + file.getFileName(),
                                                () ->
                                                        survives(
                                                                articles, sound, file, damage,
                                                                answer))));
    }

    /// So many articles at once are kept in many files.
    @TestFactory
    Stream<DynamicTest> everyFileOfALargerIndexIsNoticedWhenItIsDamaged() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 600; i++) {
            Files.writeString(
                    articles.resolve(i + ".txt"),
                    "date 2021-05-04 Mill %d\n\n\"Mill %d stands,\" said Ann Bell."
                            .formatted(i, i));
        }
        Path sound = folder.resolve("large");
        try (Archive archive = Archive.open(articles, sound)) {
            archive.refresh(JobContext.QUIET);
        }
        return files(sound)
                .flatMap(file ->
                        Stream.of(Damage.values())
                                .filter(damage -> damage != Damage.NEWER_VERSION || isLucenes(file))
                                .map(damage ->
                                        DynamicTest.dynamicTest(
                                                damage + " " + file.getFileName(),
                                                () -> isNoticed(articles, sound, file, damage))));
    }

    private void isNoticed(Path articles, Path sound, Path file, Damage damage) throws IOException {
        Path damaged = damaged(sound, file, damage);
        var before = ArchiveTestBase.contents(damaged);
        try (Archive archive = Archive.open(articles, damaged)) {
            assertFalse(archive.check(JobContext.QUIET).isUpToDate());
        }
        assertEquals(before, ArchiveTestBase.contents(damaged));
    }

    private void survives(Path articles, Path sound, Path file, Damage damage, List<String> answer)
            throws IOException {
        assertEquals(answer, answer(articles, damaged(sound, file, damage)));
    }

    private Path damaged(Path sound, Path file, Damage damage) throws IOException {
        Path copy = Files.createTempDirectory(folder, "index");
        for (Path one : files(sound).toList()) {
            Path to = copy.resolve(sound.relativize(one));
            Files.createDirectories(to.getParent());
            Files.copy(one, to);
        }
        damage.to(copy.resolve(sound.relativize(file)));
        return copy;
    }

    /// What a search finds once the archive is up to date.
    private static List<String> answer(Path articles, Path indexes) throws IOException {
        try (Archive archive = Archive.open(articles, indexes)) {
            archive.refresh(JobContext.QUIET);
            assertEquals(1, archive.article("a.txt").orElseThrow().quotes().size());
            return archive
                    .search(new SearchRequest("mills", SortOrder.NEWEST, 0, 10))
                    .hits()
                    .stream()
                    .map(Hit::path)
                    .toList();
        }
    }

    private static Stream<Path> files(Path indexes) throws IOException {
        try (Stream<Path> all = Files.walk(indexes)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isLucenes(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("_") || name.startsWith("segments_");
    }
}
