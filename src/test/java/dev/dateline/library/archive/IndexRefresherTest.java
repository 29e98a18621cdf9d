package dev.dateline.library.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.job.CancelledJob;
import dev.dateline.job.JobContext;
import dev.dateline.job.PauseGate;
import dev.dateline.job.Progress;
import dev.dateline.library.Archive;
import dev.dateline.library.ArchiveTestBase;
import dev.dateline.library.archive.ArchiveException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Tests refreshing an archive whose files have changed.
class IndexRefresherTest extends ArchiveTestBase {
    @Test
    void secondRefreshChangesNothing() throws IOException {
        try (Archive archive = refreshed()) {
            Path index = indexFolder();
            var before = contents(index);
            RefreshReport report = archive.refresh(JobContext.QUIET);
            assertTrue(report.hasNoChanges());
            assertEquals(4, report.unchanged());
            assertEquals(before, contents(index));
        }
    }

    @Test
    void newTimeWithSameContentIsUnchanged() throws IOException {
        refreshed().close();
        Files.setLastModifiedTime(articles.resolve("orbit/2022/a.txt"), FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(articles.resolve("relay/c.txt"), FileTime.fromMillis(1_000));
        try (Archive archive = open()) {
            assertTrue(archive.refresh(JobContext.QUIET).hasNoChanges());
            assertEquals(1, total(archive, "halts"));
            Path index = indexFolder();
            var before = contents(index);
            assertTrue(archive.refresh(JobContext.QUIET).hasNoChanges());
            assertEquals(before, contents(index), "its time was not remembered");
            assertTrue(archive.check(JobContext.QUIET).isUpToDate());
        }
    }

    @Test
    void sameSizeWithNewContentIsChanged() throws IOException {
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
    void refreshCountsNewChangedAndRemovedFiles() throws IOException {
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
    void changedSidecarIsDetected() throws IOException {
        refreshed().close();
        write("relay/c.json", "{\"date\": \"2022-03-07\"}");
        try (Archive archive = open()) {
            assertEquals(1, archive.refresh(JobContext.QUIET).changed());
            assertEquals(1, total(archive, "trains date:2022-03-07"));
        }
    }

    @Test
    void renamedFileKeepsId() throws IOException {
        try (Archive archive = refreshed()) {
            var before = archive.article("relay/c.txt").orElseThrow().article().id();
            Files.move(articles.resolve("relay/c.txt"), articles.resolve("relay/z.txt"));
            archive.refresh(JobContext.QUIET);
            assertEquals(before, archive.article("relay/z.txt").orElseThrow().article().id());
            assertTrue(archive.article("relay/c.txt").isEmpty());
        }
    }

    @Test
    void nextRefreshCompletesCancelledOne() throws IOException {
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
    void concurrentRefreshIsRejected() throws IOException {
        try (Archive one = open();
                Archive other = open()) {
            var job = new RefreshInside(other);
            one.refresh(job);
            assertEquals(List.of(Reason.LOCKED), job.refused.stream().distinct().toList());
            assertEquals(3, total(one, ""));
        }
    }

    @Test
    void linkToOwnIndexIsNotRead() throws IOException {
        try (Archive archive = refreshed()) {
            Files.createSymbolicLink(articles.resolve("indexes"), indexes);
            Files.createSymbolicLink(articles.resolve("index"), indexFolder());
            assertTrue(archive.refresh(JobContext.QUIET).hasNoChanges());
            assertTrue(archive.check(JobContext.QUIET).isUpToDate());
        }
    }

    @Test
    void folderReplacedByLinkIsRemoved() throws IOException {
        try (Archive archive = refreshed()) {
            Files.delete(articles.resolve("relay/c.txt"));
            Files.delete(articles.resolve("relay/d.txt"));
            Files.delete(articles.resolve("relay"));
            Files.createSymbolicLink(articles.resolve("relay"), articles.resolve("orbit"));
            archive.refresh(JobContext.QUIET);
            assertEquals(2, total(archive, ""));
        }
    }

    @Test
    @Timeout(30)
    void pausedRefreshReadsNoFurtherFile() throws Exception {
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

            pause.pause.setPaused(false);
            assertTrue(refresh.join().added() > 0);
            assertEquals(1, total(archive, "rocket"));
        }
    }

    private static final class PauseAtOnce implements JobContext {
        private final PauseGate pause = new PauseGate();
        private final CountDownLatch held = new CountDownLatch(1);

        PauseAtOnce() {
            pause.setPaused(true);
        }

        @Override
        public void report(Progress progress) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void awaitResume() {
            held.countDown();
            pause.awaitResume(this);
        }
    }

    @Test
    void archiveMovedDuringRefreshKeepsIndex() throws IOException {
        refreshed().close();
        write("orbit/2022/b.txt", "date 2022-03-05 Sales fall\n\nElsewhere sales fall again.");
        Path elsewhere = articles.resolveSibling("elsewhere");
        for (int moveAt = 1; moveAt <= 4; moveAt++) {
            try (Archive archive = open()) {
                var job = new MovingJob(articles, elsewhere, moveAt);
                var e = assertThrows(ArchiveException.class, () -> archive.refresh(job));
                assertEquals(Reason.MISSING, e.reason());
                assertEquals(1, total(archive, "halts"));
                assertEquals(1, total(archive, "rise"));
            }
            Files.move(elsewhere, articles);
        }
        try (Archive archive = refreshed()) {
            assertEquals(1, total(archive, "fall"));
        }
    }

    /// Moves the archive when a number of files is listed.
    private record MovingJob(Path from, Path to, int listed) implements JobContext {
        @Override
        public void report(Progress progress) {
            try {
                if (progress.done() == listed && Files.exists(from)) {
                    Files.move(from, to);
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
