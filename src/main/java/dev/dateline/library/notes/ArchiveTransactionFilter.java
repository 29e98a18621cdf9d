package dev.dateline.library.notes;

import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.Transaction;
import dev.dateline.search.ArchiveIndex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/// Selects the transactions that concern one archive. They are about articles that the archive has
/// or had, or about all archives.
public final class ArchiveTransactionFilter implements Predicate<Transaction> {
    private final String archive;
    private final ArchiveIndex index;
    private final NotesStore notesStore;

    public ArchiveTransactionFilter(Path archive, ArchiveIndex index, NotesStore notesStore) {
        this.archive = archive.toString();
        this.index = index;
        this.notesStore = notesStore;
    }

    @Override
    public boolean test(Transaction transaction) {
        return notesStore.withUndone(transaction).stream()
                .flatMap(part -> part.events().stream())
                .anyMatch(this::concerns);
    }

    private boolean concerns(NoteEvent event) {
        return switch (event) {
            case NoteEvent.ArticleEvent c -> c.article().archive().equals(archive) || isIndexed(c);
            case NoteEvent.LastSeenCount c -> c.archive().equals(archive);
            case NoteEvent.Undo(String undone) ->
                    notesStore.transaction(undone).isEmpty(); // may be added by a later merge
            case NoteEvent.SameSpeaker _, NoteEvent.SavedSearch _, NoteEvent.Unknown _ -> true;
        };
    }

    private boolean isIndexed(NoteEvent.ArticleEvent event) {
        try {
            return !index.paths(event.article().id()).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
