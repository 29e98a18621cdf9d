package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.library.ArchiveException;
import dev.dateline.ui.fx.Notices;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;

/// What a start reads from the disk beside JavaFX, which takes as long to start: what is the
/// reader's, and the archive that the first window opens on.
final class Beginning implements ArchiveOpener {
    private final Places places;
    private final List<Path> asked;
    private final Notices notices = new Notices();
    private final CompletableFuture<Reader> reader;

    /// The archive opened beforehand, until it is taken.
    private @Nullable CompletableFuture<@Nullable Archive> opened;

    /// Begins at once, in a thread of its own.
    ///
    /// @param asked the archives to be opened; where there are none, the one that was open last is
    Beginning(Places places, List<Path> asked) {
        this.places = places;
        this.asked = List.copyOf(asked);
        reader =
                CompletableFuture.supplyAsync(() ->
                        Reader.open(places, UnaryOperator.identity(), file -> file::save, notices));
        opened = reader.thenApply(this::openFirst);
    }

    private @Nullable Archive openFirst(Reader opening) {
        List<Path> first = archives(opening);
        try {
            return first.isEmpty()
                    ? null
                    : places.opener(opening.notebook()).open(first.getFirst());
        } catch (ArchiveException e) {
            return null; // it is tried again where that can be said
        }
    }

    private List<Path> archives(Reader opening) {
        return asked.isEmpty()
                ? opening.settings().get().archives().stream().limit(1).map(Path::of).toList()
                : asked;
    }

    /// Waits for what is the reader's.
    Reader reader() {
        return reader.join();
    }

    /// What there was to say of it.
    Notices notices() {
        return notices;
    }

    /// What the windows open on; waits as [#reader] does.
    List<Path> archives() {
        return archives(reader());
    }

    /// Hands out what was opened beforehand if it is that, or else opens it.
    @Override
    public Archive open(Path place) throws ArchiveException {
        Archive first = place.equals(first()) ? take() : null;
        return first == null ? places.opener(reader().notebook()).open(place) : first;
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
