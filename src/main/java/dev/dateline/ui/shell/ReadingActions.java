package dev.dateline.ui.shell;

import dev.dateline.library.Archive;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.ArticleActions;
import dev.dateline.ui.dossier.Collected;

import java.util.function.Consumer;

/// What the reading pane asks for, done by the rest of the window.
final class ReadingActions implements ArticleActions {
    private final WindowModel model;
    private final Desk desk;
    private final Consumer<String> speaker;

    /// Wired to the models.
    ///
    /// @param speaker opens the page of a speaker
    ReadingActions(WindowModel model, Desk desk, Consumer<String> speaker) {
        this.model = model;
        this.desk = desk;
        this.speaker = speaker;
    }

    @Override
    public void openSpeaker(String name) {
        speaker.accept(name);
    }

    @Override
    public void collectArticle(QuotedArticle article) {
        model.collect(Collected.of(article));
    }

    @Override
    public void collectQuote(QuotedArticle article, int number) {
        model.collect(Collected.of(article, number));
    }

    @Override
    public void showFile(String path) {
        Archive open = model.archive().archiveProperty().get();
        if (open != null) {
            desk.showFile(open.place().resolve(path));
        }
    }
}
