package dev.dateline.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.parse.FolderWatch.Pace;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

class FolderWatchTest {
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Pace QUICK = new Pace(SOON, SOON.multipliedBy(10), NEVER);

    @TempDir Path folder;
    private final Semaphore told = new Semaphore(0);
    private @Nullable FolderWatch watch;

    @AfterEach
    void stop() {
        if (watch != null) {
            watch.close();
        }
    }

    private void watch(Path place, Pace pace) {
        watch = FolderWatch.start(place, told::release, pace);
    }

    /// The watch starts beside the test, so that a first change may come too early for it.
    private void awaitStart(Path probe) throws Exception {
        for (int i = 0; i < 300 && told.availablePermits() == 0; i++) {
            Files.writeString(probe, "date 2022-03-04 Probe " + i);
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertTold();
        TimeUnit.MILLISECONDS.sleep(4 * SOON.toMillis());
        told.drainPermits();
    }

    private void assertTold() throws InterruptedException {
        assertTrue(told.tryAcquire(30, TimeUnit.SECONDS), "the change was not told");
    }

    private void assertNotTold() throws InterruptedException {
        assertFalse(told.tryAcquire(1, TimeUnit.SECONDS), "something was told");
    }

    @Test
    void newChangedAndDeletedFilesAreTold() throws Exception {
        watch(folder, QUICK);
        awaitStart(folder.resolve("probe.txt"));
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
        Path old = Files.createDirectories(folder.resolve("2021/12"));
        watch(folder, QUICK);
        awaitStart(old.resolve("probe.txt"));
        Path fresh = Files.createDirectories(folder.resolve("2022/01"));
        assertTold();
        TimeUnit.MILLISECONDS.sleep(4 * SOON.toMillis());
        told.drainPermits();
        Files.writeString(fresh.resolve("a.txt"), "date 2022-01-04 Acme opens");
        assertTold();
    }

    @Test
    void manyChangesAreToldOnce() throws Exception {
        watch(folder, new Pace(Duration.ofSeconds(1), Duration.ofMinutes(1), NEVER));
        awaitStart(folder.resolve("probe.txt"));
        TimeUnit.SECONDS.sleep(3);
        told.drainPermits();
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "date 2022-03-04 Acme opens");
        }
        assertTold();
        assertNotTold();
    }

    @Test
    void hiddenFilesAndBackupsAreNotTold() throws Exception {
        watch(folder, QUICK);
        awaitStart(folder.resolve("probe.txt"));
        Files.writeString(folder.resolve(".a.txt.swp"), "x");
        Files.writeString(folder.resolve("a.txt~"), "x");
        assertNotTold();
    }

    @Test
    void aFolderThatGoesAndComesBackIsTold() throws Exception {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        watch(drive, new Pace(SOON, SOON.multipliedBy(10), SOON.multipliedBy(2)));
        awaitStart(drive.resolve("probe.txt"));
        Files.delete(drive.resolve("probe.txt"));
        Files.delete(drive);
        TimeUnit.MILLISECONDS.sleep(10 * SOON.toMillis());
        told.drainPermits();
        assertNotTold();
        Files.createDirectory(drive);
        assertTold();
        TimeUnit.MILLISECONDS.sleep(4 * SOON.toMillis());
        told.drainPermits();
        Files.writeString(drive.resolve("a.txt"), "date 2022-03-04 Acme opens");
        assertTold();
    }

    @Test
    void nothingIsToldOnceItIsClosed() throws Exception {
        watch(folder, QUICK);
        awaitStart(folder.resolve("probe.txt"));
        stop();
        Files.writeString(folder.resolve("a.txt"), "date 2022-03-04 Acme opens");
        assertNotTold();
    }

    @Test
    void ofAnArchiveOfOneFileOnlyItAndItsSidecarAreWatched() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "date 2022-03-04 Acme opens");
        Path below = Files.createDirectory(folder.resolve("below"));
        watch(file, QUICK);
        awaitStart(file);
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
        awaitStart(folder.resolve("probe.txt"));
        Files.writeString(folder.resolve("maze/29/a.txt"), "date 2022-03-04 Acme opens");
        assertTold();
    }

    @Test
    void timeTellsWhereTheSystemWatchesNothing() throws Exception {
        watch =
                FolderWatch.start(
                        folder,
                        told::release,
                        new Pace(SOON, SOON, SOON),
                        () -> {
                            throw new IOException("all watches are taken");
                        });
        assertTold();
        assertTold();
    }
}
