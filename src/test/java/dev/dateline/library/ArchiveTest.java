package dev.dateline.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.article.Problem;
import dev.dateline.dossier.ExportException;
import dev.dateline.dossier.ExportFormat;
import dev.dateline.dossier.ExportOptions;
import dev.dateline.library.ArchiveException.Reason;
import dev.dateline.search.Hit;
import dev.dateline.search.Order;
import dev.dateline.search.QuoteRequest;
import dev.dateline.search.SearchRequest;
import dev.dateline.work.CancelledJob;
import dev.dateline.work.JobContext;
import dev.dateline.work.Pause;
import dev.dateline.work.Progress;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

class ArchiveTest {
    @TempDir private Path folder;
    private Path articles;
    private Path indexes;

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        indexes = folder.resolve("indexes");
        write(
                "orbit/2022/a.txt",
                "date 2022-03-04 Nimbus halts sales\n\nNimbus halts all of its sales.");
        write("orbit/2022/b.txt", "date 2022-03-05 Sales rise\n\nElsewhere sales rise.");
        write("relay/c.txt", "date tomorrow Something about trains.");
        write("relay/d.txt", "");
    }

    @Test
    void readsANewArchiveAndAnswers() throws IOException {
        try (Archive archive = open()) {
            assertEquals(0, total(archive, ""));
            RefreshReport report = archive.refresh(JobContext.QUIET);
            assertEquals(4, report.added());
            assertEquals(3, total(archive, ""));
            assertEquals(1, total(archive, "halts"));
            assertEquals(
                    "orbit", archive.article("orbit/2022/a.txt").orElseThrow().article().source());
        }
    }

    @Test
    void listsProblemsByPathWithTheirReasons() throws IOException {
        try (Archive archive = refreshed()) {
            assertEquals(
                    List.of(Problem.Kind.IMPOSSIBLE_DATE, Problem.Kind.EMPTY),
                    archive.stats().problems().stream().map(Problem::kind).toList());
            assertEquals("relay/c.txt", archive.stats().problems().getFirst().path());
            assertEquals(1, total(archive, "trains date:none"));
        }
    }

    @Test
    void aRejectedFileIsNoQuotationOfTheNextArticle() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(
                    "mixed/%02d.txt".formatted(i),
                    i % 2 == 0 ? "" : "Number %d of many.".formatted(i));
        }
        try (Archive archive = refreshed()) {
            var everything = new QuoteRequest("", Order.OLDEST, 0, 100);
            assertEquals(0, archive.quotes(everything).total());
        }
    }

    @Test
    void touchesNothingTheSecondTime() throws IOException {
        try (Archive archive = refreshed()) {
            Path index = indexFolder();
            var before = contents(index);
            RefreshReport report = archive.refresh(JobContext.QUIET);
            assertTrue(report.touchedNothing());
            assertEquals(4, report.unchanged());
            assertEquals(before, contents(index));
        }
    }

    @Test
    void aFileOfAnotherTimeAndTheSameBytesIsUnchanged() throws IOException {
        refreshed().close();
        Files.setLastModifiedTime(articles.resolve("orbit/2022/a.txt"), FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(articles.resolve("relay/c.txt"), FileTime.fromMillis(1_000));
        try (Archive archive = open()) {
            assertTrue(archive.refresh(JobContext.QUIET).touchedNothing());
            assertEquals(1, total(archive, "halts"));
            Path index = indexFolder();
            var before = contents(index);
            assertTrue(archive.refresh(JobContext.QUIET).touchedNothing());
            assertEquals(before, contents(index), "its time was not remembered");
            assertTrue(archive.check(JobContext.QUIET).isUpToDate());
        }
    }

    @Test
    void aFileOfTheSameSizeAndOtherBytesIsChanged() throws IOException {
        refreshed().close();
        write("orbit/2022/b.txt", "date 2022-03-05 Sales fall\n\nElsewhere sales fall.");
        Files.setLastModifiedTime(articles.resolve("orbit/2022/b.txt"), FileTime.fromMillis(1_000));
        try (Archive archive = open()) {
            assertEquals(1, archive.refresh(JobContext.QUIET).changed());
            assertEquals(1, total(archive, "fall"));
            assertEquals(0, total(archive, "rise"));
        }
    }

    @Test
    void worksOnlyOnWhatIsNewChangedOrGone() throws IOException {
        refreshed().close();
        write("orbit/2022/b.txt", "date 2022-03-05 Sales fall\n\nElsewhere sales fall.");
        Files.setLastModifiedTime(articles.resolve("orbit/2022/b.txt"), FileTime.fromMillis(1_000));
        write("relay/e.txt", "date 2022-03-06 New\n\nA new text.");
        Files.delete(articles.resolve("relay/c.txt"));
        try (Archive archive = open()) {
            RefreshReport report = archive.refresh(JobContext.QUIET);
            assertEquals(
                    List.of(1, 1, 1, 2),
                    List.of(
                            report.added(),
                            report.changed(),
                            report.removed(),
                            report.unchanged()));
            assertEquals(1, total(archive, "fall"));
            assertEquals(0, total(archive, "rise"));
            assertEquals(0, total(archive, "trains"));
        }
    }

    @Test
    void noticesAChangedSidecar() throws IOException {
        refreshed().close();
        write("relay/c.json", "{\"date\": \"2022-03-07\"}");
        try (Archive archive = open()) {
            assertEquals(1, archive.refresh(JobContext.QUIET).changed());
            assertEquals(1, total(archive, "trains date:2022-03-07"));
        }
    }

    @Test
    void keepsIdentityWhenAFileIsRenamed() throws IOException {
        try (Archive archive = refreshed()) {
            var before = archive.article("relay/c.txt").orElseThrow().article().id();
            Files.move(articles.resolve("relay/c.txt"), articles.resolve("relay/z.txt"));
            archive.refresh(JobContext.QUIET);
            assertEquals(before, archive.article("relay/z.txt").orElseThrow().article().id());
            assertTrue(archive.article("relay/c.txt").isEmpty());
        }
    }

    @Test
    void completesWhatACancelledRefreshLeft() throws IOException {
        try (Archive archive = open()) {
            RefreshReport first = archive.refresh(new CancelledJob());
            assertTrue(first.cancelled());
            RefreshReport second = archive.refresh(JobContext.QUIET);
            assertFalse(second.cancelled());
            assertEquals(4, first.added() + second.added());
            assertEquals(3, total(archive, ""));
        }
    }

    @Test
    void rebuildsADamagedIndexAndSaysSo() throws IOException {
        refreshed().close();
        try (Stream<Path> files = Files.list(indexFolder())) {
            for (Path file :
                    files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                            .toList()) {
                Files.write(file, new byte[7]);
            }
        }
        try (Archive archive = open()) {
            assertTrue(archive.rebuilt().isPresent());
            assertEquals(4, archive.refresh(JobContext.QUIET).added());
            assertEquals(1, total(archive, "halts"));
        }
    }

    @Test
    void keepsTheIndexWhenTheArchiveIsGone() throws IOException {
        try (Archive archive = refreshed()) {
            Path elsewhere = folder.resolve("elsewhere");
            Files.move(articles, elsewhere);
            var e = assertThrows(ArchiveException.class, () -> archive.refresh(JobContext.QUIET));
            assertEquals(Reason.MISSING, e.reason());
            assertEquals(1, total(archive, "halts"));
            Files.move(elsewhere, articles);
            assertTrue(archive.refresh(JobContext.QUIET).touchedNothing());
        }
    }

    @Test
    void refusesAnIndexInsideTheArchive() {
        Path inside = articles.resolve("cache");
        var e = assertThrows(ArchiveException.class, () -> Archive.open(articles, inside));
        assertEquals(Reason.INDEX_FOLDER, e.reason());
        assertFalse(Files.exists(inside));
    }

    @Test
    void refusesAnArchiveThatIsNotThere() {
        var e =
                assertThrows(
                        ArchiveException.class,
                        () -> Archive.open(folder.resolve("nowhere"), indexes));
        assertEquals(Reason.MISSING, e.reason());
    }

    @Test
    void saysWhenAnotherIsUpdating() throws IOException {
        try (Archive one = open();
                Archive other = open()) {
            var job = new RefreshInside(other);
            one.refresh(job);
            assertEquals(List.of(Reason.LOCKED), job.refused.stream().distinct().toList());
            assertEquals(3, total(one, ""));
        }
    }

    @Test
    void opensASingleFile() throws IOException {
        try (Archive archive = Archive.open(articles.resolve("orbit/2022/a.txt"), indexes)) {
            assertEquals(1, archive.refresh(JobContext.QUIET).added());
            List<Hit> hits = archive.search(new SearchRequest("", Order.NEWEST, 0, 9)).hits();
            assertEquals(List.of("a.txt"), hits.stream().map(Hit::path).toList());
        }
    }

    @Test
    void neverWritesIntoTheArchive() throws IOException {
        var before = contents(articles);
        refreshed().close();
        assertEquals(before, contents(articles));
    }

    @Test
    void neverExportsIntoTheArchiveEvenThroughALink() throws IOException {
        Path link = folder.resolve("out.md");
        Files.createSymbolicLink(link, articles.resolve("relay/c.txt"));
        var all = new Selection.Matching("", Order.OLDEST, Selection.Content.ARTICLES);
        try (Archive archive = refreshed()) {
            for (Path target : List.of(link, articles.resolve("new.md"))) {
                var e =
                        assertThrows(
                                ExportException.class,
                                () ->
                                        archive.export(
                                                all,
                                                ExportOptions.DEFAULT,
                                                ExportFormat.MARKDOWN,
                                                target,
                                                JobContext.QUIET));
                assertEquals(ExportException.Reason.INSIDE_ARCHIVE, e.reason());
            }
        }
        assertEquals(
                "date tomorrow Something about trains.",
                Files.readString(articles.resolve("relay/c.txt")));
    }

    @Test
    void opensAnArchiveWithTheLongestName() throws IOException {
        Path longest = Files.createDirectory(folder.resolve("é".repeat(127)));
        try (Archive archive = Archive.open(longest, indexes)) {
            assertEquals(0, total(archive, ""));
        }
    }

    @Test
    void forgetsAFolderThatBecameALinkToAnother() throws IOException {
        try (Archive archive = refreshed()) {
            Files.delete(articles.resolve("relay/c.txt"));
            Files.delete(articles.resolve("relay/d.txt"));
            Files.delete(articles.resolve("relay"));
            Files.createSymbolicLink(articles.resolve("relay"), articles.resolve("orbit"));
            archive.refresh(JobContext.QUIET);
            assertEquals(2, total(archive, ""));
        }
    }

    private Archive open() throws ArchiveException {
        return Archive.open(articles, indexes);
    }

    private Archive refreshed() throws IOException {
        Archive archive = open();
        archive.refresh(JobContext.QUIET);
        return archive;
    }

    @Test
    @Timeout(30)
    void aPausedRefreshStandsStillBeforeTheNextFile() throws Exception {
        write("rocket.txt", "Orbit launches a rocket.");
        var pause = new PauseAtOnce();
        try (Archive archive = Archive.open(articles, indexes)) {
            var refresh =
                    CompletableFuture.supplyAsync(() -> {
                        try {
                            return archive.refresh(pause);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
            pause.held.await();
            assertEquals(0, total(archive, ""));
            assertFalse(refresh.isDone());

            pause.pause.set(false);
            assertTrue(refresh.join().added() > 0);
            assertEquals(1, total(archive, "rocket"));
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = articles.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path indexFolder() throws IOException {
        try (Stream<Path> folders = Files.list(indexes)) {
            return folders.findFirst().orElseThrow();
        }
    }

    private static int total(Archive archive, String query) throws IOException {
        return archive.search(new SearchRequest(query, Order.NEWEST, 0, 0)).total();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return contents;
    }

    private static final class PauseAtOnce implements JobContext {
        private final Pause pause = new Pause();
        private final CountDownLatch held = new CountDownLatch(1);

        PauseAtOnce() {
            pause.set(true);
        }

        @Override
        public void report(Progress progress) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void holdWhilePaused() {
            held.countDown();
            pause.hold(this);
        }
    }

    /// Tries to refresh another view of the same archive while one is being refreshed.
    private static final class RefreshInside implements JobContext {
        private final Archive other;
        private final List<Reason> refused = Collections.synchronizedList(new ArrayList<>());

        RefreshInside(Archive other) {
            this.other = other;
        }

        @Override
        public void report(Progress progress) {
            try {
                other.refresh(JobContext.QUIET);
            } catch (ArchiveException e) {
                refused.add(e.reason());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
