package dev.dateline.ui.shell;

import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.shell.ReadingModel.Reading;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;

/// Has the reading pane show what is read, where it was left, and what the reader noted on it.
final class ReadingColumn {
    private final WindowModel model;
    private final ArticlePane article;
    private final NoteTaking notes;

    ReadingColumn(WindowModel model, ArticlePane article, NoteTaking notes) {
        this.model = model;
        this.article = article;
        this.notes = notes;
        model.reading().readingProperty().addListener((_, before, now) -> show(before, now));
        model.keeping().notesProperty().addListener((_, _, _) -> showNotes());
    }

    private void show(@Nullable Reading before, @Nullable Reading now) {
        if (before != null) {
            String path = before.article().article().path();
            model.history().keepPlace(path, article.place());
        }
        if (now == null) {
            article.clear();
            return;
        }
        if (before != null && before.article().equals(now.article())) {
            article.highlight(now.hits());
        } else {
            article.show(now.article(), now.hits());
            article.goTo(model.history().place(now.article().article().path()));
            notes.markRead(now.article());
        }
        showNotes();
        article.showWays(model.history().hasBack(), model.history().hasForward());
        if (now.reveal() >= 0 && now.reveal() < now.article().quotes().size()) {
            article.reveal(now.article().quotes().get(now.reveal()).span());
        }
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
        OptionalInt number = article.chosenQuote();
        return now == null || number.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChosenQuote(now.article().article().path(), number.getAsInt()));
    }
}
