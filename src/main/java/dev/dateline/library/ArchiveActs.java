package dev.dateline.library;

import dev.dateline.notes.Act;
import dev.dateline.notes.Change;
import dev.dateline.search.ArchiveIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Which acts concern one archive: those on articles that it has or had, and those that concern
/// every archive.
final class ArchiveActs implements Predicate<Act> {
    private final String place;
    private final ArchiveIndex index;
    private final Notebook notebook;

    ArchiveActs(Path place, ArchiveIndex index, Notebook notebook) {
        this.place = place.toString();
        this.index = index;
        this.notebook = notebook;
    }

    @Override
    public boolean test(Act act) {
        return act.changes().stream().anyMatch(this::concerns);
    }

    private boolean concerns(Change change) {
        return switch (change) {
            case Change.OfArticle c -> c.article().archive().equals(place) || has(c);
            case Change.Seen c -> c.archive().equals(place);
            case Change.Undo(String taken) ->
                    notebook.act(taken).map(this::test).orElse(true); // an act to come by a merge
            case Change.SamePerson _, Change.SavedSearch _, Change.Unknown _ -> true;
        };
    }

    private boolean has(Change.OfArticle change) {
        try {
            return !index.paths(change.article().id()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
