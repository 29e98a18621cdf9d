package dev.dateline.ui.launch;

import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.archive.ArchiveOpener;
import dev.dateline.ui.fx.notice.NoticeModel;
import dev.dateline.ui.profile.AppPaths;
import dev.dateline.ui.profile.UserProfile;
import dev.dateline.ui.window.StartupArticle;

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

/// What a start reads from the disk beside JavaFX, which takes as long to start: what is the
/// reader's, and the archive that the first window opens on.
public final class StartupLoader implements ArchiveOpener {
    /// A cold disk is not waited for: the window comes before its article then.
    private static final Duration ARTICLE_TIMEOUT = Duration.ofMillis(300);

    private final List<Path> requested;
    private final Duration articleTimeout;
    private final Function<NotesStore, ArchiveOpener> openers;
    private final NoticeModel notices = new NoticeModel();
    private final CompletableFuture<UserProfile> profile;

    private final CompletableFuture<Optional<StartupArticle>> article;

    /// The archive opened beforehand, until it is taken.
    private @Nullable CompletableFuture<@Nullable Archive> openingArchive;

    /// Begins at once, in a thread of its own.
    ///
    /// @param asked the archives to be opened; where there are none, the one that was open last is
    public StartupLoader(AppPaths places, List<Path> asked) {
        this(places, asked, ARTICLE_TIMEOUT);
    }

    /// @param patience how long a window waits for its article before it comes without
    StartupLoader(AppPaths places, List<Path> asked, Duration patience) {
        this(places, asked, true, patience, places::opener);
    }

    /// @param openers opens archives with a notebook
    StartupLoader(
            AppPaths places,
            List<Path> asked,
            Duration patience,
            Function<NotesStore, ArchiveOpener> openers) {
        this(places, asked, true, patience, openers);
    }

    /// For the archive that a link leads into, to an article of its own.
    StartupLoader(AppPaths places, DeepLink link) {
        this(places, List.of(link.archive()), false, ARTICLE_TIMEOUT, places::opener);
    }

    private StartupLoader(
            AppPaths places,
            List<Path> asked,
            boolean readsOn,
            Duration patience,
            Function<NotesStore, ArchiveOpener> openers) {
        this.articleTimeout = patience;
        this.openers = openers;
        this.requested = List.copyOf(asked);
        profile =
                CompletableFuture.supplyAsync(() ->
                        UserProfile.open(
                                places, UnaryOperator.identity(), file -> file::save, notices));
        CompletableFuture<@Nullable Archive> opening = profile.thenApply(this::openFirst);
        openingArchive = opening;
        article =
                readsOn
                        ? opening.thenApply(this::readStartupArticle)
                                .whenComplete((_, _) -> preloadMessages())
                        : CompletableFuture.completedFuture(Optional.empty());
    }

    /// Words and the names of months come from files, too, which are read when first asked for.
    private static void preloadMessages() {
        Messages.of("window.title");
        DateFormats.full(LocalDate.EPOCH);
    }

    private Optional<StartupArticle> readStartupArticle(@Nullable Archive archive) {
        UserProfile known = profile.join();
        try {
            return archive == null
                    ? Optional.empty()
                    : StartupArticle.load(archive, known.notes().get(), known.settings().get());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it is read again where that can be said
        }
    }

    private @Nullable Archive openFirst(UserProfile opening) {
        List<Path> first = archives(opening);
        try {
            return first.isEmpty()
                    ? null
                    : openers.apply(opening.notebook()).open(first.getFirst());
        } catch (ArchiveException e) {
            return null; // it is tried again where that can be said
        }
    }

    private List<Path> archives(UserProfile opening) {
        return requested.isEmpty()
                ? opening.settings().get().recentArchives().stream().limit(1).map(Path::of).toList()
                : requested;
    }

    /// Waits for what is the reader's.
    UserProfile profile() {
        return profile.join();
    }

    /// What there was to say of it.
    NoticeModel notices() {
        return notices;
    }

    /// What the windows open on; waits as [#profile] does.
    List<Path> archives() {
        return archives(profile());
    }

    /// The article that the first window opens on, if there is one and it is read in the time that
    /// a window may wait for it.
    Optional<StartupArticle> article() {
        return article.completeOnTimeout(
                        Optional.empty(), articleTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Hands out what was opened beforehand, once and if it is open by now. Does not wait.
    synchronized Optional<Archive> takeOpened() {
        return openingArchive == null || !openingArchive.isDone()
                ? Optional.empty()
                : Optional.ofNullable(take());
    }

    /// Hands out what was opened beforehand if it is that, or else opens it.
    @Override
    public Archive open(Path place) throws ArchiveException {
        Archive first = place.equals(firstPath()) ? take() : null;
        return first == null ? openers.apply(profile().notebook()).open(place) : first;
    }

    /// Closes the archive if nobody has taken it; waits until it is open.
    @Override
    public void close() throws IOException {
        Archive left = take();
        if (left != null) {
            left.close();
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
            return null; // as where it could not be opened
        }
    }
}
