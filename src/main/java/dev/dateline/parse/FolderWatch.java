package dev.dateline.parse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;

/// Watches the folders of an archive and tells when something in them has changed: a moment after
/// the last of several changes, and not later than [Pace#latest] after the first.
///
/// The system allows only so many folders to be watched, and none on some network drives: where it
/// refuses, and while the archive's folder is gone, time alone tells ([Pace#poll]), and whoever
/// listens has to look what has changed, if anything. Links to folders are followed.
public final class FolderWatch implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /// How long to wait: for quiet after a change, at most after a change, and between two looks at
    /// what the system does not watch.
    public record Pace(Duration quiet, Duration latest, Duration poll) {
        public static final Pace USUAL =
                new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    private final Path root;
    private final Runnable changed;
    private final Pace pace;
    private final WatchService service;
    private boolean partial;

    private FolderWatch(Path root, Runnable changed, Pace pace) throws IOException {
        this.root = root;
        this.changed = changed;
        this.pace = pace;
        service = root.getFileSystem().newWatchService();
    }

    /// Starts to watch until it is closed.
    ///
    /// @param place an archive's folder, or its only file
    /// @param changed is called in a thread of its own, by one call at a time
    /// @throws IOException where the system has no means to watch anything
    public static FolderWatch start(Path place, Runnable changed, Pace pace) throws IOException {
        var watch = new FolderWatch(new ArchiveWalker(place).root(), changed, pace);
        Thread.ofPlatform().name("folder-watch").daemon().start(watch::run);
        return watch;
    }

    /// From then on no change is told.
    @Override
    public void close() throws IOException {
        service.close();
    }

    private void run() {
        try {
            boolean there = watch(root);
            while (true) {
                boolean told = awaitChange(there);
                there = Files.isDirectory(root) && (there || watch(root));
                if (told) {
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            LOG.debug("{} is watched no longer", root);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until there is something to tell; `false` where the folder is still gone.
    private boolean awaitChange(boolean there) throws InterruptedException {
        boolean byTime = partial || !there;
        WatchKey key =
                byTime ? service.poll(pace.poll.toMillis(), TimeUnit.MILLISECONDS) : service.take();
        if (key == null) {
            return Files.isDirectory(root);
        }
        long latest = System.nanoTime() + pace.latest.toNanos();
        boolean any = false;
        while (key != null) {
            any |= take(key);
            boolean late = System.nanoTime() > latest;
            key = late ? null : service.poll(pace.quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
        return any;
    }

    /// Whether something happened that an archive cares for. Folders that are new are watched too.
    private boolean take(WatchKey key) {
        boolean any = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                any = true; // more happened than the system could keep
            } else if (!FolderListing.isPassedOver(ArchivePath.name(name))) {
                any = true;
                Path path = folder.resolve(name);
                if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                        && Files.isDirectory(path)) {
                    watch(path);
                }
            }
        }
        return !key.reset() || any;
    }

    /// Watches a folder and all in it; answers whether it is there at all.
    private boolean watch(Path top) {
        try {
            Files.walkFileTree(
                    top,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    Integer.MAX_VALUE,
                    new Registration());
        } catch (IOException e) {
            if (!partial) {
                LOG.info("looking at {} every {} instead of watching it: {}", top, pace.poll, e);
            }
            partial = true;
        }
        return Files.isDirectory(top);
    }

    private final class Registration extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            boolean passed =
                    !folder.equals(root)
                            && FolderListing.isPassedOver(ArchivePath.name(folder.getFileName()));
            if (passed) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            return FileVisitResult.CONTINUE;
        }

        /// A folder that may not be entered, or that has gone meanwhile, is not the watch's
        /// trouble.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            return FileVisitResult.CONTINUE;
        }
    }
}
