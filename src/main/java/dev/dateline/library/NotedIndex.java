package dev.dateline.library;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.Change;
import dev.dateline.notes.NotedArticle;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.IndexLockedException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/// Keeps one archive's index and the reader's notes in line with each other. Thread-safe.
final class NotedIndex {
    private final String place;
    private final ArchiveIndex index;
    private final Notebook notebook;
    private final Quoting quoting;

    /// The writer of a refresh that is under way.
    private ArchiveIndex.@Nullable Writer writer;

    NotedIndex(Path place, ArchiveIndex index, Notebook notebook, Quoting quoting) {
        this.place = place.toString();
        this.index = index;
        this.notebook = notebook;
        this.quoting = quoting;
    }

    /// From now on corrections go through a refresh's writer, until [#refreshed].
    synchronized void refreshing(ArchiveIndex.Writer by) {
        writer = by;
    }

    synchronized void refreshed() {
        writer = null;
    }

    /// After a refresh: notes follow articles whose text was changed, and whatever was corrected,
    /// by whichever process, is as corrected.
    void settle(ArchiveIndex.Writer by) throws IOException {
        notebook.refresh();
        follow();
        if (quoting.renew(notebook.notes().everCorrected(), index, by)) {
            by.commit();
        }
    }

    private void follow() throws IOException {
        for (NotedArticle noted : notebook.notes().articles()) {
            if (noted.archive().equals(place) && index.paths(noted.id()).isEmpty()) {
                Optional<QuotedArticle> later = index.article(noted.path());
                if (later.isPresent()) {
                    notebook.note(new Change.Became(noted, later.get().article().id()));
                }
            }
        }
    }

    /// Puts corrections that were just noted, or taken back, into the index. Where another process
    /// is writing it, the next refresh does.
    synchronized void renew(Collection<ArticleId> ids) throws IOException {
        if (writer != null) {
            writer.commit(); // what it has read of them so far
            quoting.renew(ids, index, writer);
            writer.commit();
            return;
        }
        try (ArchiveIndex.Writer own = index.writer()) {
            if (quoting.renew(ids, index, own)) {
                own.commit();
            }
        } catch (IndexLockedException e) {
            // the next refresh will see to it
        }
    }
}
