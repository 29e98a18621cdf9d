package dev.dateline.parse.walk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.parse.walk.FolderWatcher.Timing;
import dev.dateline.parse.walk.FolderWatcher.WatchServiceFactory;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class FolderWatcherTest {
    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Timing QUICK = new Timing(SOON, SOON.multipliedBy(10), NEVER);

    @TempDir Path folder;
    private final Semaphore told = new Semaphore(0);
    private @Nullable FolderWatcher watch;

    @AfterEach
    void stop() {
        if (watch != null) {
            watch.close();
        }
    }

    /// Returns once every change will be seen.
    private void watch(Path place, Timing pace) throws InterruptedException {
        watch(place, pace, place.getFileSystem()::newWatchService);
    }

    private void watch(Path place, Timing pace, WatchServiceFactory services)
            throws InterruptedException {
        var begun = new CountDownLatch(1);
        watch = FolderWatcher.start(place, told::release, pace, services, begun::countDown);
        assertTrue(begun.await(30, TimeUnit.SECONDS), "the watch did not begin");
    }

    /// A file that is made and then written to may be told twice.
    private void awaitQuiet() throws InterruptedException {
        while (told.tryAcquire(4 * SOON.toMillis(), TimeUnit.MILLISECONDS)) {
            told.drainPermits();
        }
    }

    private void assertTold() throws InterruptedException {
        assertTrue(told.tryAcquire(30, TimeUnit.SECONDS), "the change was not told");
    }

    private void assertNotTold() throws InterruptedException {
        assertNotTold(SOON.multipliedBy(8));
    }

    private void assertNotTold(Duration during) throws InterruptedException {
        boolean any = told.tryAcquire(during.toMillis(), TimeUnit.MILLISECONDS);
        assertFalse(any, "something was told");
    }

    @Test
    void newChangedAndDeletedFilesAreTold() throws Exception {
        watch(folder, QUICK);
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "date 2022-03-04 Acme opens");
        assertTold();
        Files.writeString(file, "date 2022-03-04 Acme opens a mill");
        assertTold();
        Files.delete(file);
        assertTold();
    }

    @Test
    void changesInFoldersAreToldAndInNewOnesToo() throws Exception {
        Files.createDirectories(folder.resolve("2021/12"));
        watch(folder, QUICK);
        Path fresh = Files.createDirectories(folder.resolve("2022/01"));
        assertTold();
        awaitQuiet();
        Files.writeString(fresh.resolve("a.txt"), "date 2022-01-04 Acme opens");
        assertTold();
    }

    @Test
    void manyChangesAreToldOnce() throws Exception {
        var quiet = Duration.ofSeconds(1);
        watch(folder, new Timing(quiet, Duration.ofMinutes(1), NEVER));
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "date 2022-03-04 Acme opens");
        }
        assertTold();
        assertNotTold(quiet.multipliedBy(2));
    }

    @Test
    void hiddenFilesAndBackupsAreNotTold() throws Exception {
        watch(folder, QUICK);
        Files.writeString(folder.resolve(".a.txt.swp"), "x");
        Files.writeString(folder.resolve("a.txt~"), "x");
        assertNotTold();
    }

    @Test
    void aFolderThatGoesAndComesBackIsTold() throws Exception {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        watch(drive, new Timing(SOON, SOON.multipliedBy(10), SOON.multipliedBy(2)));
        Files.delete(drive);
        awaitQuiet();
        assertNotTold();
        Files.createDirectory(drive);
        assertTold();
        awaitQuiet();
        Files.writeString(drive.resolve("a.txt"), "date 2022-03-04 Acme opens");
        assertTold();
    }

    @Test
    void nothingIsToldOnceItIsClosed() throws Exception {
        watch(folder, QUICK);
        stop();
        Files.writeString(folder.resolve("a.txt"), "date 2022-03-04 Acme opens");
        assertNotTold();
    }

    @Test
    void ofAnArchiveOfOneFileOnlyItAndItsSidecarAreWatched() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "date 2022-03-04 Acme opens");
        Path below = Files.createDirectory(folder.resolve("below"));
        watch(file, QUICK);
        Files.writeString(folder.resolve("b.txt"), "date 2022-03-04 Acme closes");
        Files.writeString(below.resolve("a.txt"), "date 2022-03-04 Acme closes");
        assertNotTold();
        Files.writeString(folder.resolve("a.json"), "{}");
        assertTold();
        Files.writeString(file, "date 2022-03-04 Acme opens a mill");
        assertTold();
    }

    /// Thirty folders, each with two links to the next: a billion ways through them.
    @Test
    void foldersThatLinkToEachOtherAreWatchedOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            Path one = Files.createDirectories(folder.resolve("maze/" + i));
            for (String link : List.of("left", "right")) {
                Files.createSymbolicLink(one.resolve(link), Path.of("../" + (i + 1) % 30));
            }
        }
        watch(folder, QUICK);
        Files.writeString(folder.resolve("maze/29/a.txt"), "date 2022-03-04 Acme opens");
        assertTold();
    }

    @Test
    void timeTellsWhereTheSystemWatchesNothing() throws Exception {
        WatchServiceFactory none =
                () -> {
                    throw new IOException("all watches are taken");
                };
        watch(folder, new Timing(SOON, SOON, SOON), none);
        assertTold();
        assertTold();
    }
}
