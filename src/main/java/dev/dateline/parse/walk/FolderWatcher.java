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

/// Watches the folders of an archive, or its only file, and reports changes. Several changes are
/// reported together, after [Timing#quietPeriod] without another one or at the latest after
/// [Timing#maxDelay].
///
/// Systems limit the number of watched folders, and some network drives cannot be watched. In these
/// cases, and while the archive is missing, a change is reported every [Timing#pollInterval], and
/// the listener has to find out what has changed, if anything. All work is done in an own thread.
public final class FolderWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatcher.class);

    /// The delays with which a watcher reports changes.
    ///
    /// @param quietPeriod time without changes before a report
    /// @param maxDelay longest delay of a report
    /// @param pollInterval interval of reports for what cannot be watched
    public record Timing(Duration quietPeriod, Duration maxDelay, Duration pollInterval) {
        public static final Timing DEFAULT =
                new Timing(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    /// Creates the operating system's watch services, whose number is limited. Systems limit their
    /// number.
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

    /// The names of the files that are watched if the archive is a single file. Empty if it is a
    /// folder.
    private Set<String> relevantNames = Set.of();

    private boolean watchRefused;

    private FolderWatcher(
            Path archive,
            Runnable onChange,
            Timing timing,
            WatchServiceFactory factory,
            Runnable onReady) {
        this.archive = archive;
        this.onChange = onChange;
        this.timing = timing;
        this.factory = factory;
        this.onReady = onReady;
        thread = Thread.ofPlatform().name("folder-watch").daemon().unstarted(this::run);
    }

    /// Starts to watch an archive. Does no I/O in the calling thread and never fails.
    ///
    /// @param archive an archive's folder, or its only file
    /// @param onChange called in the watcher's thread, one call at a time
    public static FolderWatcher start(Path archive, Runnable onChange, Timing timing) {
        return start(archive, onChange, timing, archive.getFileSystem()::newWatchService, () -> {});
    }

    /// Starts to watch an archive with the given watch services.
    ///
    /// @param onReady called in the watcher's thread once every further change will be reported
    static FolderWatcher start(
            Path archive,
            Runnable onChange,
            Timing timing,
            WatchServiceFactory factory,
            Runnable onReady) {
        var watcher = new FolderWatcher(archive, onChange, timing, factory, onReady);
        watcher.thread.start();
        return watcher;
    }

    /// Stops reporting changes. Does not wait. May be called from any thread.
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try (WatchService created = createService()) {
            service = created;
            boolean exists = watchAll();
            onReady.run();
            while (true) {
                boolean changed = awaitChange(exists);
                exists = Files.exists(archive) && (exists || watchAll());
                if (changed && !thread.isInterrupted()) {
                    onChange.run();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("stopped watching {}", archive);
        } catch (IOException e) {
            LOG.info("cannot close the watch service", e);
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
                    "polling {} every {} because it cannot be watched",
                    archive,
                    timing.pollInterval,
                    reason);
        }
        watchRefused = true;
    }

    /// Waits until the archive may have changed. Returns false if the archive is still missing.
    private boolean awaitChange(boolean exists) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(timing.pollInterval.toNanos());
            return Files.exists(archive);
        }
        WatchKey key =
                watchRefused || !exists
                        ? service.poll(timing.pollInterval.toMillis(), TimeUnit.MILLISECONDS)
                        : service.take();
        if (key == null) {
            return Files.exists(archive);
        }
        long start = System.nanoTime();
        boolean relevant = false;
        while (key != null) {
            relevant |= handleEvents(key);
            boolean late = System.nanoTime() - start > timing.maxDelay.toNanos();
            key = late ? null : service.poll(timing.quietPeriod.toMillis(), TimeUnit.MILLISECONDS);
        }
        return relevant;
    }

    /// Processes the file system events of one folder and watches new folders. Returns whether a
    /// relevant file changed.
    private boolean handleEvents(WatchKey key) {
        boolean relevant = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                relevant = true; // overflow: events were lost
            } else if (isRelevant(ArchivePath.name(name))) {
                relevant = true;
                Path path = folder.resolve(name);
                if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                        && relevantNames.isEmpty()
                        && Files.isDirectory(path)) {
                    watch(path);
                }
            }
        }
        return !key.reset() || relevant;
    }

    private boolean isRelevant(String name) {
        return relevantNames.isEmpty()
                ? !FolderListing.isIgnored(name)
                : relevantNames.contains(name);
    }

    /// Starts to watch all folders of the archive. Returns whether the archive exists.
    private boolean watchAll() {
        if (Files.isRegularFile(archive)) {
            relevantNames = Sidecar.namesWithArticle(ArchivePath.name(archive.getFileName()));
            register(new ArchiveWalker(archive).root());
        } else {
            watch(archive);
        }
        return Files.exists(archive);
    }

    /// Starts to watch a folder and its subfolders, with the same exceptions as [ArchiveWalker].
    private void watch(Path top) {
        try {
            new ArchiveWalker(top).walk(new RegisteringVisitor());
        } catch (IOException e) {
            LOG.debug("{} was deleted meanwhile", top, e);
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
            LOG.debug("{} was deleted meanwhile", folder, e);
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
