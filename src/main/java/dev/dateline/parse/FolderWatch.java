package dev.dateline.parse;

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
/// [Pace#latest] after the first.
///
/// The system allows only so many folders to be watched, and none on some network drives: where it
/// refuses, and while the archive's folder is gone, time alone tells ([Pace#poll]), and whoever
/// listens has to look what has changed, if anything. All work is done in a thread of its own.
public final class FolderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    /// How long to wait: for quiet after a change, at most after a change, and between two looks at
    /// what the system does not watch.
    public record Pace(Duration quiet, Duration latest, Duration poll) {
        public static final Pace USUAL =
                new Pace(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1));
    }

    /// What a system has one of for each of so many programs.
    interface Services {
        WatchService make() throws IOException;
    }

    private final Path place;
    private final Runnable changed;
    private final Pace pace;
    private final Services services;
    private final Runnable begun;
    private final Thread thread;
    private @Nullable WatchService service;

    /// The names that matter where the archive is a single file; of a folder all do.
    private Set<String> only = Set.of();

    private boolean refused;

    private FolderWatch(
            Path place, Runnable changed, Pace pace, Services services, Runnable begun) {
        this.place = place;
        this.changed = changed;
        this.pace = pace;
        this.services = services;
        this.begun = begun;
        thread = Thread.ofPlatform().name("folder-watch").daemon().unstarted(this::run);
    }

    /// Starts to watch until it is closed. Does no I/O in the caller's thread, and never fails.
    ///
    /// @param place an archive's folder, or its only file
    /// @param changed is called in the watch's thread, by one call at a time
    public static FolderWatch start(Path place, Runnable changed, Pace pace) {
        return start(place, changed, pace, place.getFileSystem()::newWatchService, () -> {});
    }

    /// @param begun is called in the watch's thread once every change from then on will be seen
    static FolderWatch start(
            Path place, Runnable changed, Pace pace, Services services, Runnable begun) {
        var watch = new FolderWatch(place, changed, pace, services, begun);
        watch.thread.start();
        return watch;
    }

    /// From then on no change is told. Does not wait; may be called by any thread.
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try (WatchService made = make()) {
            service = made;
            boolean there = watchAll();
            begun.run();
            while (true) {
                boolean told = awaitChange(there);
                there = Files.exists(place) && (there || watchAll());
                if (told && !thread.isInterrupted()) {
                    changed.run();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("{} is watched no longer", place);
        } catch (IOException e) {
            LOG.info("a watch does not end", e);
        }
    }

    private @Nullable WatchService make() {
        try {
            return services.make();
        } catch (IOException | UnsupportedOperationException e) {
            refused(e);
            return null;
        }
    }

    private void refused(Exception reason) {
        if (!refused) {
            LOG.info("looking at {} every {} instead of watching it", place, pace.poll, reason);
        }
        refused = true;
    }

    /// Waits until there is something to tell; `false` where the archive is still gone.
    private boolean awaitChange(boolean there) throws InterruptedException {
        if (service == null) {
            TimeUnit.NANOSECONDS.sleep(pace.poll.toNanos());
            return Files.exists(place);
        }
        WatchKey key =
                refused || !there
                        ? service.poll(pace.poll.toMillis(), TimeUnit.MILLISECONDS)
                        : service.take();
        if (key == null) {
            return Files.exists(place);
        }
        long start = System.nanoTime();
        boolean any = false;
        while (key != null) {
            any |= take(key);
            boolean late = System.nanoTime() - start > pace.latest.toNanos();
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
            } else if (matters(ArchivePath.name(name))) {
                any = true;
                Path path = folder.resolve(name);
                if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)
                        && only.isEmpty()
                        && Files.isDirectory(path)) {
                    watch(path);
                }
            }
        }
        return !key.reset() || any;
    }

    private boolean matters(String name) {
        return only.isEmpty() ? !FolderListing.isPassedOver(name) : only.contains(name);
    }

    /// Answers whether the archive is there at all.
    private boolean watchAll() {
        if (Files.isRegularFile(place)) {
            only = Sidecar.withArticle(ArchivePath.name(place.getFileName()));
            register(new ArchiveWalker(place).root());
        } else {
            watch(place);
        }
        return Files.exists(place);
    }

    /// Watches a folder and all in it, by the same rules as its articles are found.
    private void watch(Path top) {
        try {
            new ArchiveWalker(top).walk(new Folders());
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
            refused(e);
        }
    }

    private final class Folders implements ArchiveVisitor {
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
