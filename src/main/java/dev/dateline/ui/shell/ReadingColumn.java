package dev.dateline.ui.shell;

import dev.dateline.article.Article;
import dev.dateline.notes.NoteEvent;
import dev.dateline.notes.NotedArticle;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.shell.ReadingModel.Reading;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;

/// Has the reading pane show what is read, where it was left, and what the reader noted on it.
final class ReadingColumn {
    private final WindowModel model;
    private final ArticlePane article;
    private final NoteTaking notes;
    private final ResultList results;
    private Optional<NotedArticle> shown = Optional.empty();

    /// To be shown when its article comes.
    private Optional<Answer> answer = Optional.empty();

    private record Answer(ChosenQuote quote, String words) {}

    ReadingColumn(WindowModel model, ArticlePane article, NoteTaking notes, ResultList results) {
        this.model = model;
        this.article = article;
        this.notes = notes;
        this.results = results;
        model.reading().readingProperty().addListener((_, before, now) -> show(before, now));
        model.keeping().notesProperty().addListener((_, _, _) -> showNotes());
    }

    private void show(@Nullable Reading before, @Nullable Reading now) {
        leave();
        if (now == null) {
            shown = Optional.empty();
            article.clear();
            return;
        }
        if (before != null && before.article().equals(now.article())) {
            article.setHits(now.hits());
        } else {
            boolean begun = before == null && article.isShowing(now.article());
            boolean corrected = before != null && isSameText(before, now);
            article.show(now.article(), now.hits());
            shown = Optional.of(notes.noted(now.article()));
            if (!begun && !corrected) {
                article.scrollToOffset(place(now.article().article()));
            }
            results.articleOpened(now.article().article().path());
            notes.markRead(now.article());
        }
        showNotes();
        article.setHistoryAvailable(
                model.route().history().hasBack(), model.route().history().hasForward());
        now.reveal().in(now.article()).ifPresent(article::reveal);
        answerNow(now);
    }

    private static boolean isSameText(Reading before, Reading now) {
        return before.article().article().equals(now.article().article());
    }

    /// Says something of a quotation beside it, in its article, which is opened if need be.
    void answer(ChosenQuote quote, String words) {
        Reading now = model.reading().readingProperty().get();
        if (now != null && now.article().article().path().equals(quote.path())) {
            article.showVerification(quote.number(), words);
        } else {
            answer = Optional.of(new Answer(quote, words));
            model.route().read(quote.path(), quote.number());
        }
    }

    private void answerNow(Reading now) {
        answer.filter(a -> a.quote().path().equals(now.article().article().path()))
                .ifPresent(a -> article.showVerification(a.quote().number(), a.words()));
        answer = Optional.empty();
    }

    private int place(Article now) {
        return model.route()
                .history()
                .place(now.path())
                .orElseGet(() -> model.keeping().notes().readingOffset(now.id()));
    }

    /// What is to be kept of the article that is read, as to where it is left.
    Optional<NoteEvent> leaving() {
        return shown.map(noted -> new NoteEvent.ReadingOffset(noted, article.scrollOffset()));
    }

    private void leave() {
        int place = article.scrollOffset();
        shown.ifPresent(noted -> {
            model.route().history().keepPlace(noted.path(), place);
            if (place != model.keeping().notes().readingOffset(noted.id())) {
                model.keeping().note(new NoteEvent.ReadingOffset(noted, place));
            }
        });
    }

    private void showNotes() {
        Reading now = model.reading().readingProperty().get();
        if (now != null) {
            article.showNotes(NoteTaking.of(now.article(), model.keeping().notes()));
        }
    }

    /// The quotation that is current in the article.
    Optional<ChosenQuote> chosenQuote() {
        Reading now = model.reading().readingProperty().get();
        OptionalInt number = article.targetQuote();
        return now == null || number.isEmpty()
                ? Optional.empty()
                : Optional.of(ChosenQuote.of(now.article(), number.getAsInt()));
    }
}
