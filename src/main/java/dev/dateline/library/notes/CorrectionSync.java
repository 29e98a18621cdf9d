package dev.dateline.library.notes;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;
import dev.dateline.search.IndexLockedException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Synchronizes the quotations in one archive's index with the corrections in the notes. Also
/// transfers notes to changed articles. Thread-safe.
public final class CorrectionSync {
    private final String archive;
    private final ArchiveIndex index;
    private final NotesStore notesStore;
    private final QuoteFinder finder = new QuoteFinder();

    /// The index writer of the running refresh; null if no refresh is running.
    private ArchiveIndex.@Nullable Writer refreshWriter;

    public CorrectionSync(Path archive, ArchiveIndex index, NotesStore notesStore) {
        this.archive = archive.toString();
        this.index = index;
        this.notesStore = notesStore;
    }

    /// Finds the quotations of an article and applies the user's corrections to them.
    public QuotedArticle extractQuotes(Article article) {
        List<RecordedEvent<Correction>> corrections = notesStore.notes().corrections(article.id());
        List<Quote> found = finder.find(article);
        return new QuotedArticle(
                article,
                corrections.isEmpty()
                        ? found
                        : CorrectionApplier.correct(article, found, corrections));
    }

    /// Starts to apply corrections with the writer of a refresh, until [#endRefresh].
    public synchronized void beginRefresh(ArchiveIndex.Writer writer) {
        refreshWriter = writer;
    }

    public synchronized void endRefresh() {
        refreshWriter = null;
    }

    /// Transfers notes to changed articles and applies corrections made during the refresh. Any
    /// process may have made them.
    public void syncAfterRefresh(ArchiveIndex.Writer writer) throws IOException {
        notesStore.reload();
        if (notesStore.isWritable()) { // or else a later refresh does it
            transferNotesOfChangedArticles();
        }
        if (updateQuotes(notesStore.notes().everCorrected(), writer)) {
            writer.commit();
        }
    }

    private void transferNotesOfChangedArticles() throws IOException {
        for (NotedArticle noted : notesStore.notes().notedArticles()) {
            if (noted.archive().equals(archive) && index.paths(noted.id()).isEmpty()) {
                Optional<QuotedArticle> current = index.article(noted.path());
                if (current.isPresent()) {
                    notesStore.record(
                            new NoteEvent.ContentChanged(noted, current.get().article().id()));
                }
            }
        }
    }

    /// Applies new and undone corrections of the given articles to the index. If another process is
    /// writing the index, the next refresh applies them.
    public synchronized void applyCorrections(Collection<ArticleId> ids) throws IOException {
        if (refreshWriter != null) {
            refreshWriter.commit(); // makes the articles visible that the refresh has read
            updateQuotes(ids, refreshWriter);
            refreshWriter.commit();
            return;
        }
        try (ArchiveIndex.Writer writer = index.writer()) {
            if (updateQuotes(ids, writer)) {
                writer.commit();
            }
        } catch (IndexLockedException e) {
            // left to the next refresh
        }
    }

    /// Updates the indexed quotations of the given articles to the current corrections.
    ///
    /// @return whether any quotation changed
    private boolean updateQuotes(Collection<ArticleId> ids, ArchiveIndex.Writer writer)
            throws IOException {
        boolean changed = false;
        for (ArticleId id : ids) {
            for (String path : index.paths(id)) {
                Optional<QuotedArticle> stored = index.article(path);
                if (stored.isPresent()) {
                    QuotedArticle corrected = extractQuotes(stored.get().article());
                    if (!corrected.equals(stored.get())) {
                        writer.updateQuotes(corrected);
                        changed = true;
                    }
                }
            }
        }
        return changed;
    }
}
