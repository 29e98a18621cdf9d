package dev.dateline.ui.window;

import dev.dateline.article.TextSpan;
import dev.dateline.library.Archive;
import dev.dateline.notes.NotedArticle;
import dev.dateline.notes.Notes;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.settings.ArchiveSession;
import dev.dateline.settings.Settings;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.model.DisplayedNotes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The article that was left last, with all that is seen of it, so that a window can draw it before
/// anything else of it is made.
///
/// @param hits of what was searched last, in order
/// @param place where it was left, an offset as of [ArticlePane#scrollToOffset]
public record StartupArticle(
        QuotedArticle article, List<TextSpan> hits, DisplayedNotes notes, int offset) {
    public StartupArticle {
        hits = List.copyOf(hits);
    }

    /// Reads it; empty where nothing was left, or it is gone. Not to be called on the FX thread.
    public static Optional<StartupArticle> load(Archive archive, Notes notes, Settings settings)
            throws IOException {
        String place = archive.location().toString();
        Optional<NotedArticle> left = notes.lastRead(place);
        Optional<QuotedArticle> read =
                left.isEmpty() ? Optional.empty() : archive.article(left.get().path());
        if (read.isEmpty()) {
            return Optional.empty();
        }
        QuotedArticle article = read.get();
        String query = settings.session(place).map(ArchiveSession::query).orElse("");
        return Optional.of(
                new StartupArticle(
                        article,
                        archive.matches(article, query),
                        NoteEditor.notesOf(article, notes),
                        notes.readingOffset(article.article().id())));
    }

    void show(ArticlePane pane) {
        pane.show(article, hits);
        pane.scrollToOffset(offset);
        pane.showNotes(notes);
    }
}
