package dev.dateline.ui.window;

import dev.dateline.article.Article;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.navigation.ArticleNavigator;
import dev.dateline.ui.article.navigation.OpenArticleModel;
import dev.dateline.ui.article.navigation.OpenArticleModel.OpenArticle;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.notes.NoteEditor;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// Shows the open article in the reading pane, at its reading position and with its notes. FX
/// thread only.
final class ReadingPaneController {
    private final ArticlePane pane;
    private final OpenArticleModel openArticle;
    private final ArticleNavigator navigator;
    private final NoteEditor noteEditor;
    private final Consumer<String> onArticleShown;
    private Optional<NotedArticle> shownArticle = Optional.empty();

    /// The verification result to show once its article has loaded.
    private Optional<PendingVerification> pendingVerification = Optional.empty();

    private record PendingVerification(QuoteTarget quote, String text) {}

    /// @param onArticleShown receives the path of every article when it is shown
    ReadingPaneController(
            ArticlePane pane,
            OpenArticleModel openArticle,
            ArticleNavigator navigator,
            NoteEditor noteEditor,
            Consumer<String> onArticleShown) {
        this.pane = pane;
        this.openArticle = openArticle;
        this.navigator = navigator;
        this.noteEditor = noteEditor;
        this.onArticleShown = onArticleShown;
        openArticle.articleProperty().addListener((_, before, now) -> show(before, now));
        noteEditor.notesProperty().addListener((_, _, _) -> showNotes());
    }

    private void show(@Nullable OpenArticle before, @Nullable OpenArticle now) {
        saveOffset();
        if (now == null) {
            shownArticle = Optional.empty();
            pane.clear();
            return;
        }
        if (before != null && before.article().equals(now.article())) {
            pane.setHits(now.hits());
        } else {
            boolean shownAtStartup = before == null && pane.isShowing(now.article());
            boolean corrected = before != null && isSameText(before, now);
            pane.show(now.article(), now.hits());
            shownArticle = Optional.of(noteEditor.notedArticle(now.article()));
            if (!shownAtStartup && !corrected) {
                pane.scrollToOffset(initialOffset(now.article().article()));
            }
            onArticleShown.accept(now.article().article().path());
            noteEditor.markRead(now.article());
        }
        showNotes();
        pane.setHistoryAvailable(navigator.history().hasBack(), navigator.history().hasForward());
        now.anchor().resolve(now.article()).ifPresent(pane::reveal);
        showPendingVerification(now);
    }

    private static boolean isSameText(OpenArticle before, OpenArticle now) {
        return before.article().article().equals(now.article().article());
    }

    /// Shows the text of a verification result at its quotation, and opens the article first if
    /// necessary.
    void showVerification(QuoteTarget quote, String text) {
        OpenArticle now = openArticle.articleProperty().get();
        if (now != null && now.article().article().path().equals(quote.path())) {
            pane.showVerification(quote.number(), text);
        } else {
            pendingVerification = Optional.of(new PendingVerification(quote, text));
            navigator.openArticle(quote.path(), quote.number());
        }
    }

    private void showPendingVerification(OpenArticle now) {
        pendingVerification
                .filter(v -> v.quote().path().equals(now.article().article().path()))
                .ifPresent(v -> pane.showVerification(v.quote().number(), v.text()));
        pendingVerification = Optional.empty();
    }

    private int initialOffset(Article article) {
        return navigator
                .history()
                .offset(article.path())
                .orElseGet(() -> noteEditor.notes().readingOffset(article.id()));
    }

    /// Returns the reading position of the shown article, to be recorded when the window closes.
    Optional<NoteEvent> readingPositionEvent() {
        return shownArticle.map(noted -> new NoteEvent.ReadingOffset(noted, pane.scrollOffset()));
    }

    private void saveOffset() {
        int offset = pane.scrollOffset();
        shownArticle.ifPresent(noted -> {
            navigator.history().setOffset(noted.path(), offset);
            noteEditor.saveReadingOffset(noted, offset);
        });
    }

    private void showNotes() {
        OpenArticle now = openArticle.articleProperty().get();
        if (now != null) {
            pane.showNotes(DisplayedNotes.of(now.article(), noteEditor.notes()));
        }
    }
}
