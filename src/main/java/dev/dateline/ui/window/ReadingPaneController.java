package dev.dateline.ui.window;

import dev.dateline.article.Article;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.navigation.OpenArticleModel.OpenArticle;
import dev.dateline.ui.command.QuoteTarget;
import dev.dateline.ui.search.ResultList;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;

/// Has the reading pane show what is read, where it was left, and what the reader noted on it.
final class ReadingPaneController {
    private final WindowModel model;
    private final ArticlePane article;
    private final NoteEditor noteEditor;
    private final ResultList results;
    private Optional<NotedArticle> shownArticle = Optional.empty();

    /// To be shown when its article comes.
    private Optional<PendingVerification> answer = Optional.empty();

    private record PendingVerification(QuoteTarget quote, String words) {}

    ReadingPaneController(
            WindowModel model, ArticlePane article, NoteEditor notes, ResultList results) {
        this.model = model;
        this.article = article;
        this.noteEditor = notes;
        this.results = results;
        model.openArticleModel()
                .articleProperty()
                .addListener((_, before, now) -> show(before, now));
        model.notesModel().notesProperty().addListener((_, _, _) -> showNotes());
    }

    private void show(@Nullable OpenArticle before, @Nullable OpenArticle now) {
        saveOffset();
        if (now == null) {
            shownArticle = Optional.empty();
            article.clear();
            return;
        }
        if (before != null && before.article().equals(now.article())) {
            article.setHits(now.hits());
        } else {
            boolean begun = before == null && article.isShowing(now.article());
            boolean corrected = before != null && isSameText(before, now);
            article.show(now.article(), now.hits());
            shownArticle = Optional.of(noteEditor.notedArticle(now.article()));
            if (!begun && !corrected) {
                article.scrollToOffset(initialOffset(now.article().article()));
            }
            results.articleOpened(now.article().article().path());
            noteEditor.markRead(now.article());
        }
        showNotes();
        article.setHistoryAvailable(
                model.navigator().history().hasBack(), model.navigator().history().hasForward());
        now.anchor().resolve(now.article()).ifPresent(article::reveal);
        showPendingVerification(now);
    }

    private static boolean isSameText(OpenArticle before, OpenArticle now) {
        return before.article().article().equals(now.article().article());
    }

    /// Says something of a quotation beside it, in its article, which is opened if need be.
    void answer(QuoteTarget quote, String words) {
        OpenArticle now = model.openArticleModel().articleProperty().get();
        if (now != null && now.article().article().path().equals(quote.path())) {
            article.showVerification(quote.number(), words);
        } else {
            answer = Optional.of(new PendingVerification(quote, words));
            model.navigator().openArticle(quote.path(), quote.number());
        }
    }

    private void showPendingVerification(OpenArticle now) {
        answer.filter(a -> a.quote().path().equals(now.article().article().path()))
                .ifPresent(a -> article.showVerification(a.quote().number(), a.words()));
        answer = Optional.empty();
    }

    private int initialOffset(Article now) {
        return model.navigator()
                .history()
                .offset(now.path())
                .orElseGet(() -> model.notesModel().notes().readingOffset(now.id()));
    }

    /// What is to be kept of the article that is read, as to where it is left.
    Optional<NoteEvent> readingPositionEvent() {
        return shownArticle.map(
                noted -> new NoteEvent.ReadingOffset(noted, article.scrollOffset()));
    }

    private void saveOffset() {
        int place = article.scrollOffset();
        shownArticle.ifPresent(noted -> {
            model.navigator().history().setOffset(noted.path(), place);
            if (place != model.notesModel().notes().readingOffset(noted.id())) {
                model.notesModel().commitWithoutUndo(new NoteEvent.ReadingOffset(noted, place));
            }
        });
    }

    private void showNotes() {
        OpenArticle now = model.openArticleModel().articleProperty().get();
        if (now != null) {
            article.showNotes(NoteEditor.notesOf(now.article(), model.notesModel().notes()));
        }
    }

    /// The quotation that is current in the article.
    Optional<QuoteTarget> currentQuote() {
        OpenArticle now = model.openArticleModel().articleProperty().get();
        OptionalInt number = article.targetQuote();
        return now == null || number.isEmpty()
                ? Optional.empty()
                : Optional.of(QuoteTarget.of(now.article(), number.getAsInt()));
    }
}
