package dev.dateline.library.notes;

import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent;
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
public final class CorrectionSync {
    private final String archive;
    private final ArchiveIndex index;
    private final NotesStore notebook;
    private final QuoteExtraction quoting;

    /// The writer of a refresh that is under way.
    private ArchiveIndex.@Nullable Writer writer;

    public CorrectionSync(
            Path place, ArchiveIndex index, NotesStore notebook, QuoteExtraction quoting) {
        this.archive = place.toString();
        this.index = index;
        this.notebook = notebook;
        this.quoting = quoting;
    }

    /// From now on corrections go through a refresh's writer, until [#endRefresh].
    public synchronized void beginRefresh(ArchiveIndex.Writer by) {
        writer = by;
    }

    public synchronized void endRefresh() {
        writer = null;
    }

    /// After a refresh: notes follow articles whose text was changed, and whatever was corrected,
    /// by whichever process, is as corrected.
    public void syncAfterRefresh(ArchiveIndex.Writer by) throws IOException {
        notebook.reload();
        transferNotesOfChangedArticles();
        if (quoting.updateIndexedQuotes(notebook.notes().everCorrected(), index, by)) {
            by.commit();
        }
    }

    private void transferNotesOfChangedArticles() throws IOException {
        for (NotedArticle noted : notebook.notes().notedArticles()) {
            if (noted.archive().equals(archive) && index.paths(noted.id()).isEmpty()) {
                Optional<QuotedArticle> later = index.article(noted.path());
                if (later.isPresent()) {
                    notebook.record(
                            new NoteEvent.ContentChanged(noted, later.get().article().id()));
                }
            }
        }
    }

    /// Puts corrections that were just noted, or taken back, into the index. Where another process
    /// is writing it, the next refresh does.
    public synchronized void applyCorrections(Collection<ArticleId> ids) throws IOException {
        if (writer != null) {
            writer.commit(); // what it has read of them so far
            quoting.updateIndexedQuotes(ids, index, writer);
            writer.commit();
            return;
        }
        try (ArchiveIndex.Writer own = index.writer()) {
            if (quoting.updateIndexedQuotes(ids, index, own)) {
                own.commit();
            }
        } catch (IndexLockedException e) {
            // the next refresh will see to it
        }
    }
}
