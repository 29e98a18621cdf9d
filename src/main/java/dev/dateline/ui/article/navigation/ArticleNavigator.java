package dev.dateline.ui.article.navigation;

import dev.dateline.library.Archive;
import dev.dateline.notes.NotedArticle;
import dev.dateline.ui.archive.ArchiveModel;
import dev.dateline.ui.profile.NotesModel;

import java.util.Optional;
import java.util.function.Supplier;

/// Opens articles of the open archive in the reading pane, and goes back and forward between them.
/// FX thread only.
public final class ArticleNavigator {
    private final ArchiveModel archive;
    private final OpenArticleModel openArticle;
    private final NotesModel notes;
    private final Supplier<String> query;
    private final NavigationHistory history = new NavigationHistory();
    private Runnable beforeOpen = () -> {};

    /// @param query returns the query whose matches are highlighted in an article
    public ArticleNavigator(
            ArchiveModel archive,
            OpenArticleModel openArticle,
            NotesModel notes,
            Supplier<String> query) {
        this.archive = archive;
        this.openArticle = openArticle;
        this.notes = notes;
        this.query = query;
    }

    /// Sets the listener that runs before an article is opened, except by going back or forward.
    void setBeforeOpen(Runnable listener) {
        beforeOpen = listener;
    }

    public NavigationHistory history() {
        return history;
    }

    /// Closes the open article and clears the history.
    public void reset() {
        openArticle.close();
        history.clear();
    }

    /// Opens an article at its top.
    public void openArticle(String path) {
        openArticle(path, OpenArticleModel.NO_QUOTE);
    }

    /// Opens an article at one of its quotations.
    ///
    /// @param quote an index, or [OpenArticleModel#NO_QUOTE]
    public void openArticle(String path, int quote) {
        openArticle(path, ArticleAnchor.ofQuote(quote));
    }

    /// Opens an article at a position.
    public void openArticle(String path, ArticleAnchor anchor) {
        archive.current()
                .ifPresent(open -> {
                    beforeOpen.run();
                    history.visit(path);
                    openArticle.open(open, path, query.get(), anchor);
                });
    }

    /// Opens the last read article of the open archive.
    ///
    /// @return whether there is one
    public boolean openLastRead() {
        Optional<NotedArticle> last = archive.current().flatMap(this::lastRead);
        last.ifPresent(noted -> openArticle(noted.path()));
        return last.isPresent();
    }

    /// Opens the last read article of an archive that has just been opened.
    ///
    /// A new index may not have the article yet. Nothing is reported then; [#openLastRead] tries
    /// again once a search has found something.
    public void restoreLastRead(Archive opened) {
        lastRead(opened)
                .map(NotedArticle::path)
                .ifPresent(path -> {
                    history.visit(path);
                    openArticle.restore(opened, path, query.get(), history::clear);
                });
    }

    private Optional<NotedArticle> lastRead(Archive open) {
        return notes.notes().lastRead(open.location().toString());
    }

    /// Opens the previous article of the history, if there is one.
    public void back() {
        history.back().ifPresent(this::reopen);
    }

    /// Opens the next article of the history, if there is one.
    public void forward() {
        history.forward().ifPresent(this::reopen);
    }

    private void reopen(String path) {
        archive.current()
                .ifPresent(
                        open -> openArticle.open(open, path, query.get(), new ArticleAnchor.Top()));
    }

    /// Loads the open article again, because its quotations may have been corrected.
    public void reload() {
        var shown = openArticle.articleProperty().get();
        if (shown != null) {
            reopen(shown.article().article().path());
        }
    }
}
