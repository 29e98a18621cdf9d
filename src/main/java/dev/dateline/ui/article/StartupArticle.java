package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Notes;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.settings.ArchiveSession;
import dev.dateline.settings.Settings;
import dev.dateline.ui.article.model.DisplayedNotes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The last read article with the hits, notes and reading position that a new window draws first.
///
/// @param hits matches of the last query, in order
/// @param offset the reading position, as in [ArticlePane#scrollToOffset]
public record StartupArticle(
        QuotedArticle article, List<TextSpan> hits, DisplayedNotes notes, int offset) {
    public StartupArticle {
        hits = List.copyOf(hits);
    }

    /// Loads the article that was read last; empty if there is none or its file is gone. Must not
    /// run on the FX thread.
    public static Optional<StartupArticle> load(Archive archive, Notes notes, Settings settings)
            throws IOException {
        String path = archive.location().toString();
        Optional<NotedArticle> last = notes.lastRead(path);
        Optional<QuotedArticle> read =
                last.isEmpty() ? Optional.empty() : archive.article(last.get().path());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        QuotedArticle article = read.get();
        String query = settings.session(path).map(ArchiveSession::query).orElse("");
        return Optional.of(
                new StartupArticle(
                        article,
                        archive.matches(article, query),
                        DisplayedNotes.of(article, notes),
                        notes.readingOffset(article.article().id())));
    }

    /// Shows the article at its reading position.
    public void show(ArticlePane pane) {
        pane.show(article, hits);
        pane.scrollToOffset(offset);
        pane.showNotes(notes);
    }
}
