package dev.dateline.library.notes;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.notes.NoteEvent.Correction;
import dev.dateline.notes.RecordedEvent;
import dev.dateline.quote.Quote;
import dev.dateline.quote.QuoteFinder;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.ArchiveIndex;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The quotations of articles as they are found and as the reader corrected them. Thread-safe.
public final class QuoteExtraction {
    private final QuoteFinder finder = new QuoteFinder();
    private final NotesStore notebook;

    public QuoteExtraction(NotesStore notebook) {
        this.notebook = notebook;
    }

    public QuotedArticle extract(Article article) {
        List<RecordedEvent<Correction>> corrections = notebook.notes().corrections(article.id());
        List<Quote> found = finder.find(article);
        return new QuotedArticle(
                article,
                corrections.isEmpty()
                        ? found
                        : CorrectionApplier.correct(article, found, corrections));
    }

    /// Brings what the index has of some articles in line with the corrections, and says whether
    /// there was anything to do.
    boolean updateIndexedQuotes(
            Collection<ArticleId> ids, ArchiveIndex index, ArchiveIndex.Writer writer)
            throws IOException {
        boolean renewed = false;
        for (ArticleId id : ids) {
            for (String path : index.paths(id)) {
                Optional<QuotedArticle> stored = index.article(path);
                if (stored.isPresent()) {
                    var now = extract(stored.get().article());
                    if (!now.equals(stored.get())) {
                        writer.updateQuotes(now);
                        renewed = true;
                    }
                }
            }
        }
        return renewed;
    }
}
