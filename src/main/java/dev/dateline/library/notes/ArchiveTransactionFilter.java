package dev.dateline.library.notes;

import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Transaction;
import dev.dateline.search.ArchiveIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Which acts concern one archive: those on articles that it has or had, and those that concern
/// every archive.
public final class ArchiveTransactionFilter implements Predicate<Transaction> {
    private final String archive;
    private final ArchiveIndex index;
    private final NotesStore notebook;

    public ArchiveTransactionFilter(Path place, ArchiveIndex index, NotesStore notebook) {
        this.archive = place.toString();
        this.index = index;
        this.notebook = notebook;
    }

    @Override
    public boolean test(Transaction act) {
        return act.events().stream().anyMatch(this::concerns);
    }

    private boolean concerns(NoteEvent change) {
        return switch (change) {
            case NoteEvent.ArticleEvent c -> c.article().archive().equals(archive) || isIndexed(c);
            case NoteEvent.LastSeenCount c -> c.archive().equals(archive);
            case NoteEvent.Undo(String taken) ->
                    notebook.transaction(taken)
                            .map(this::test)
                            .orElse(true); // an act to come by a merge
            case NoteEvent.SameSpeaker _, NoteEvent.SavedSearch _, NoteEvent.Unknown _ -> true;
        };
    }

    private boolean isIndexed(NoteEvent.ArticleEvent change) {
        try {
            return !index.paths(change.article().id()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
