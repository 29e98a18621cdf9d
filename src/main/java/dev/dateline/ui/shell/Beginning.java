package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.DeepLink;
import dev.dateline.library.archive.ArchiveException;
import dev.dateline.library.notes.NotesStore;
import dev.dateline.message.DateFormats;
import dev.dateline.message.Messages;
import dev.dateline.ui.fx.notice.NoticeModel;

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
final class Beginning implements ArchiveOpener {
    /// A cold disk is not waited for: the window comes before its article then.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final List<Path> asked;
    private final Duration patience;
    private final Function<NotesStore, ArchiveOpener> openers;
    private final NoticeModel notices = new NoticeModel();
    private final CompletableFuture<Reader> reader;

    private final CompletableFuture<Optional<FirstArticle>> article;

    /// The archive opened beforehand, until it is taken.
    private @Nullable CompletableFuture<@Nullable Archive> opened;

    /// Begins at once, in a thread of its own.
    ///
    /// @param asked the archives to be opened; where there are none, the one that was open last is
    Beginning(Places places, List<Path> asked) {
        this(places, asked, PATIENCE);
    }

    /// @param patience how long a window waits for its article before it comes without
    Beginning(Places places, List<Path> asked, Duration patience) {
        this(places, asked, true, patience, places::opener);
    }

    /// @param openers opens archives with a notebook
    Beginning(
            Places places,
            List<Path> asked,
            Duration patience,
            Function<NotesStore, ArchiveOpener> openers) {
        this(places, asked, true, patience, openers);
    }

    /// For the archive that a link leads into, to an article of its own.
    Beginning(Places places, DeepLink link) {
        this(places, List.of(link.archive()), false, PATIENCE, places::opener);
    }

    private Beginning(
            Places places,
            List<Path> asked,
            boolean readsOn,
            Duration patience,
            Function<NotesStore, ArchiveOpener> openers) {
        this.patience = patience;
        this.openers = openers;
        this.asked = List.copyOf(asked);
        reader =
                CompletableFuture.supplyAsync(() ->
                        Reader.open(places, UnaryOperator.identity(), file -> file::save, notices));
        CompletableFuture<@Nullable Archive> opening = reader.thenApply(this::openFirst);
        opened = opening;
        article =
                readsOn
                        ? opening.thenApply(this::readFirst).whenComplete((_, _) -> readWords())
                        : CompletableFuture.completedFuture(Optional.empty());
    }

    /// Words and the names of months come from files, too, which are read when first asked for.
    private static void readWords() {
        Messages.of("window.title");
        DateFormats.full(LocalDate.EPOCH);
    }

    private Optional<FirstArticle> readFirst(@Nullable Archive archive) {
        Reader known = reader.join();
        try {
            return archive == null
                    ? Optional.empty()
                    : FirstArticle.of(archive, known.notes().get(), known.settings().get());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // it is read again where that can be said
        }
    }

    private @Nullable Archive openFirst(Reader opening) {
        List<Path> first = archives(opening);
        try {
            return first.isEmpty()
                    ? null
                    : openers.apply(opening.notebook()).open(first.getFirst());
        } catch (ArchiveException e) {
            return null; // it is tried again where that can be said
        }
    }

    private List<Path> archives(Reader opening) {
        return asked.isEmpty()
                ? opening.settings().get().recentArchives().stream().limit(1).map(Path::of).toList()
                : asked;
    }

    /// Waits for what is the reader's.
    Reader reader() {
        return reader.join();
    }

    /// What there was to say of it.
    NoticeModel notices() {
        return notices;
    }

    /// What the windows open on; waits as [#reader] does.
    List<Path> archives() {
        return archives(reader());
    }

    /// The article that the first window opens on, if there is one and it is read in the time that
    /// a window may wait for it.
    Optional<FirstArticle> article() {
        return article.completeOnTimeout(
                        Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    /// Hands out what was opened beforehand, once and if it is open by now. Does not wait.
    synchronized Optional<Archive> takeOpened() {
        return opened == null || !opened.isDone() ? Optional.empty() : Optional.ofNullable(take());
    }

    /// Hands out what was opened beforehand if it is that, or else opens it.
    @Override
    public Archive open(Path place) throws ArchiveException {
        Archive first = place.equals(first()) ? take() : null;
        return first == null ? openers.apply(reader().notebook()).open(place) : first;
    }

    /// Closes the archive if nobody has taken it; waits until it is open.
    @Override
    public void close() throws IOException {
        Archive left = take();
        if (left != null) {
            left.close();
        }
    }

    private @Nullable Path first() {
        List<Path> all = archives();
        return all.isEmpty() ? null : all.getFirst();
    }

    private synchronized @Nullable Archive take() {
        var taken = opened;
        opened = null;
        try {
            return taken == null ? null : taken.join();
        } catch (CompletionException e) {
            return null; // as where it could not be opened
        }
    }
}
