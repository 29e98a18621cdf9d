package dev.dateline.ui.launch;

import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.article.StartupArticle;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.profile.UserProfile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Loads the user profile, the first archive and the startup article while JavaFX starts.
///
/// Loading starts with the constructor, in a background thread, and takes about as long as the
/// start of JavaFX. The methods may be called on any thread.
public final class StartupLoader implements ArchiveOpener {
    /// Maximum time that the first window waits for its article. With a cold disk cache the window
    /// is shown before its article is loaded.
    private static final Duration ARTICLE_TIMEOUT = Duration.ofMillis(300);

    private final List<Path> requested;
    private final Duration articleTimeout;
    private final Function<NotesStore, ArchiveOpener> openers;
    private final NoticeModel notices = new NoticeModel();
    private final CompletableFuture<UserProfile> profile;
    private final CompletableFuture<Optional<StartupArticle>> article;

    /// The first archive, opened in advance; null once it has been returned to a caller.
    private @Nullable CompletableFuture<@Nullable Archive> openingArchive;

    /// Starts loading the user profile, the first archive and the startup article.
    ///
    /// @param requested the archives to open; if empty, the archive that was open last
    public StartupLoader(AppPaths paths, List<Path> requested) {
        this(paths, requested, ARTICLE_TIMEOUT, paths::opener);
    }

    /// @param articleTimeout how long a window waits for its startup article
    /// @param openers returns the archive opener for a notes store
    StartupLoader(
            AppPaths paths,
            List<Path> requested,
            Duration articleTimeout,
            Function<NotesStore, ArchiveOpener> openers) {
        this(paths, requested, true, articleTimeout, openers);
    }

    /// Starts loading the archive of a link, without a startup article.
    StartupLoader(AppPaths paths, DeepLink link) {
        this(paths, List.of(link.archive()), false, ARTICLE_TIMEOUT, paths::opener);
    }

    private StartupLoader(
            AppPaths paths,
            List<Path> requested,
            boolean loadsArticle,
            Duration articleTimeout,
            Function<NotesStore, ArchiveOpener> openers) {
        this.articleTimeout = articleTimeout;
        this.openers = openers;
        this.requested = List.copyOf(requested);
        profile =
                CompletableFuture.supplyAsync(() ->
                        UserProfile.open(
                                paths, UnaryOperator.identity(), file -> file::save, notices));
        CompletableFuture<@Nullable Archive> archive =
                profile.thenApply(
                        loaded -> loadsArticle || isKnown(loaded) ? openFirst(loaded) : null);
        openingArchive = archive;
        article =
                loadsArticle
                        ? archive.thenApply(this::readStartupArticle)
                                .whenComplete((_, _) -> preloadMessages())
                        : CompletableFuture.completedFuture(Optional.empty());
    }

    /// Loads the message and locale files, which are otherwise loaded at their first use.
    private static void preloadMessages() {
        Messages.of("window.title");
        DateFormats.full(LocalDate.EPOCH);
    }

    private Optional<StartupArticle> readStartupArticle(@Nullable Archive archive) {
        UserProfile loaded = profile.join();
        try {
            return archive == null
                    ? Optional.empty()
                    : StartupArticle.load(archive, loaded.notes().get(), loaded.settings().get());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the window loads the article again and reports the failure
        }
    }

    /// Returns whether the archive of a link was opened before; or else the window asks first.
    private boolean isKnown(UserProfile loaded) {
        Path archive = requested.getFirst();
        return loaded.settings().get().recentArchives().contains(archive.toString())
                || openers.apply(loaded.notebook()).isKnown(archive);
    }

    private @Nullable Archive openFirst(UserProfile loaded) {
        List<Path> first = archives(loaded);
        try {
            return first.isEmpty() ? null : openers.apply(loaded.notebook()).open(first.getFirst());
        } catch (ArchiveException e) {
            return null; // the window opens the archive again and reports the failure
        }
    }

    private List<Path> archives(UserProfile loaded) {
        return requested.isEmpty()
                ? loaded.settings().get().recentArchives().stream().limit(1).map(Path::of).toList()
                : requested;
    }

    /// Returns the user profile; waits until it is loaded.
    UserProfile profile() {
        return profile.join();
    }

    /// Returns the notices about failures to load the profile.
    NoticeModel notices() {
        return notices;
    }

    /// Returns the paths of the archives to open; waits until the profile is loaded.
    List<Path> archives() {
        return archives(profile());
    }

    /// Returns the startup article of the first window, if it is loaded before the timeout.
    Optional<StartupArticle> article() {
        return article.completeOnTimeout(
                        Optional.empty(), articleTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Returns the first archive if it is open already and was not returned before. Does not wait.
    synchronized Optional<Archive> takeOpened() {
        return openingArchive == null || !openingArchive.isDone()
                ? Optional.empty()
                : Optional.ofNullable(take());
    }

    /// Returns the first archive if it has this path and was not returned before; otherwise opens
    /// the archive.
    @Override
    public Archive open(Path path) throws ArchiveException {
        Archive first = path.equals(firstPath()) ? take() : null;
        return first == null ? openers.apply(profile().notebook()).open(path) : first;
    }

    @Override
    public boolean isKnown(Path path) {
        return openers.apply(profile().notebook()).isKnown(path);
    }

    /// Closes the first archive if it was never returned to a caller; waits until it is open.
    @Override
    public void close() throws IOException {
        Archive untaken = take();
        if (untaken != null) {
            untaken.close();
        }
    }

    private @Nullable Path firstPath() {
        List<Path> all = archives();
        return all.isEmpty() ? null : all.getFirst();
    }

    private synchronized @Nullable Archive take() {
        var taken = openingArchive;
        openingArchive = null;
        try {
            return taken == null ? null : taken.join();
        } catch (CompletionException e) {
            return null; // the archive could not be opened
        }
    }
}
