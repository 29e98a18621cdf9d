package dev.dateline.parse.walk;

import dev.dateline.article.Problem;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Watches the folders that an [ArchiveWalker] walks, or an archive's only file, and tells when
/// something in them has changed: a moment after the last of several changes, and not later than
/// [Timing#maxDelay] after the first.
///
/// The system allows only so many folders to be watched, and none on some network drives: where it
/// refuses, and while the archive's folder is gone, time alone tells ([Timing#pollInterval]), and
/// whoever listens has to look what has changed, if anything. All work is done in a thread of its
/// own.
public final class FolderWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);

    /// How long to wait: for quiet after a change, at most after a change, and between two looks at
    /// what the system does not watch.
    public record Timing(Duration quietPeriod, Duration maxDelay, Duration pollInterval) {
        public static final Timing DEFAULT =
                new Timing(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    /// What a system has one of for each of so many programs.
    interface WatchServiceFactory {
        WatchService create() throws IOException;
    }

    private final Path archive;
    private final Runnable onChange;
    private final Timing timing;
    private final WatchServiceFactory factory;
    private final Runnable onReady;
    private final Thread thread;
    private @Nullable WatchService service;

    /// The names that matter where the archive is a single file; of a folder all do.
    private Set<String> relevantNames = Set.of();

    private boolean watchRefused;

    private FolderWatcher(
            Path place,
            Runnable changed,
            Timing pace,
            WatchServiceFactory services,
            Runnable begun) {
        this.archive = place;
        this.onChange = changed;
        this.timing = pace;
        this.factory = services;
        this.onReady = begun;
        thread = Thread.ofPlatform().name("folder-watch").daemon().unstarted(this::run);
    }

    /// Starts to watch until it is closed. Does no I/O in the caller's thread, and never fails.
    ///
    /// @param place an archive's folder, or its only file
    /// @param changed is called in the watch's thread, by one call at a time
    public static FolderWatcher start(Path place, Runnable changed, Timing pace) {
        return start(place, changed, pace, place.getFileSystem()::newWatchService, () -> {});
    }

    /// @param begun is called in the watch's thread once every change from then on will be seen
    static FolderWatcher start(
            Path place,
            Runnable changed,
            Timing pace,
            WatchServiceFactory services,
            Runnable begun) {
        var watch = new FolderWatcher(place, changed, pace, services, begun);
        watch.thread.start();
        return watch;
    }

    /// From then on no change is told. Does not wait; may be called by any thread.
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try (WatchService made = createService()) {
            service = made;
            boolean there = watchAll();
            onReady.run();
            while (true) {
                boolean told = awaitChange(there);
                there = Files.exists(archive) && (there || watchAll());
                if (told && !thread.isInterrupted()) {
                    onChange.run();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("{} is watched no longer", archive);
        } catch (IOException e) {
            LOG.info("a watch does not end", e);
        }
    }

    private @Nullable WatchService createService() {
        try {
            return factory.create();
        } catch (IOException | UnsupportedOperationException e) {
            watchRefused(e);
            return null;
        }
    }

    private void watchRefused(Exception reason) {
        if (!watchRefused) {
            LOG.info(
                    "looking at {} every {} instead of watching it",
                    archive,
                    timing.pollInterval,
                    reason);
        }
        watchRefused = true;
    }

    /// Waits until there is something to tell; `false` where the archive is still gone.
    private boolean awaitChange(boolean there) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(timing.pollInterval.toNanos());
            return Files.exists(archive);
        }
        WatchKey key =
                watchRefused || !there
                        ? service.poll(timing.pollInterval.toMillis(), TimeUnit.MILLISECONDS)
                        : service.take();
        if (key == null) {
            return Files.exists(archive);
        }
        long start = System.nanoTime();
        boolean any = false;
        while (key != null) {
            any |= handleEvents(key);
            boolean late = System.nanoTime() - start > timing.maxDelay.toNanos();
            key = late ? null : service.poll(timing.quietPeriod.toMillis(), TimeUnit.MILLISECONDS);
        }
        return any;
    }

    /// Whether something happened that an archive cares for. Folders that are new are watched too.
    private boolean handleEvents(WatchKey key) {
        boolean any = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                any = true; // more happened than the system could keep
            } else if (isRelevant(ArchivePath.name(name))) {
                any = true;
                Path path = folder.resolve(name);
                if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                        && relevantNames.isEmpty()
                        && Files.isDirectory(path)) {
                    watch(path);
                }
            }
        }
        return !key.reset() || any;
    }

    private boolean isRelevant(String name) {
        return relevantNames.isEmpty()
                ? !FolderListing.isIgnored(name)
                : relevantNames.contains(name);
    }

    /// Answers whether the archive is there at all.
    private boolean watchAll() {
        if (Files.isRegularFile(archive)) {
            relevantNames = Sidecar.watchedNames(ArchivePath.name(archive.getFileName()));
            register(new ArchiveWalker(archive).root());
        } else {
            watch(archive);
        }
        return Files.exists(archive);
    }

    /// Watches a folder and all in it, by the same rules as its articles are found.
    private void watch(Path top) {
        try {
            new ArchiveWalker(top).walk(new RegisteringVisitor());
        } catch (IOException e) {
            LOG.debug("{} is gone again", top, e);
        }
    }

    private void register(Path folder) {
        if (service == null) {
            return;
        }
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (NoSuchFileException e) {
            LOG.debug("{} is gone again", folder, e);
        } catch (IOException e) {
            watchRefused(e);
        }
    }

    private final class RegisteringVisitor implements ArchiveVisitor {
        @Override
        public void folder(Path folder) {
            register(folder);
        }

        @Override
        public void article(ArticleFile file) {}

        @Override
        public void problem(Problem problem) {}
    }
}
