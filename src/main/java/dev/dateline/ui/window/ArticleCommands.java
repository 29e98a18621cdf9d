package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.notes.NotedArticle;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.article.navigation.OpenArticleModel.OpenArticle;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.quotes.StatementArticle;
import dev.dateline.ui.search.ResultList;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The articles that a command means: that of the selected row where a list of statements or the
/// dossier has the focus; else the selected rows of the list of articles, unless that is one and
/// another article is read, to which one came from elsewhere; then that.
final class ArticleCommands {
    /// Articles at once: more take seconds, and nobody means so many one by one.
    private static final int MAX_ARTICLES = 5_000;

    private final WindowModel model;
    private final MiddleColumn middle;
    private final ResultList results;
    private final ArticlePane article;
    private final NoteEditor noteEditor;
    private final ArticleLoader articleLoader;

    ArticleCommands(
            WindowModel model,
            MiddleColumn middle,
            ResultList results,
            ArticlePane article,
            NoteEditor notes,
            KeystrokeBuffer keys) {
        this.model = model;
        this.middle = middle;
        this.results = results;
        this.article = article;
        this.noteEditor = notes;
        articleLoader = new ArticleLoader(model, keys);
    }

    void star() {
        withTarget(noteEditor::toggleStar, article::toggleStar);
    }

    void tag() {
        withTarget(noteEditor::askForTag, article::editTags);
    }

    /// Marks them as unread, or as read.
    void toggleRead() {
        withTarget(
                noteEditor::toggleRead,
                () ->
                        openArticle()
                                .map(noteEditor::notedArticle)
                                .map(List::of)
                                .ifPresent(noteEditor::toggleRead));
    }

    /// Of a dossier's entry it is not known which article it is before that is read.
    private void withTarget(Consumer<List<NotedArticle>> chosen, Runnable otherwise) {
        Optional<StatementArticle> statement = middle.selectedArticle();
        if (statement.isPresent()) {
            chosen.accept(
                    List.of(noteEditor.notedArticle(statement.get().id(), statement.get().path())));
        } else if (middle.selectedItem().isPresent()) {
            articleLoader.load(
                    middle.selectedItem().get(),
                    it -> chosen.accept(List.of(noteEditor.notedArticle(it))));
        } else {
            withSelectedRows(
                    hits ->
                            chosen.accept(
                                    hits.stream()
                                            .map(hit ->
                                                    noteEditor.notedArticle(hit.id(), hit.path()))
                                            .toList()),
                    otherwise);
        }
    }

    /// Collects the selected quotation or the articles.
    void collect() {
        Optional<DossierEntry> chosen = middle.selectedForDossier().or(this::selectedRowArticle);
        if (chosen.isPresent()) {
            model.addToDossier(chosen.get());
        } else {
            withSelectedRows(
                    hits -> model.addToDossier(hits.stream().map(DossierEntry::of).toList()),
                    article::collectArticle);
        }
    }

    private Optional<DossierEntry> selectedRowArticle() {
        return middle.selectedArticle()
                .map(row ->
                        DossierEntry.ofArticle(
                                row.path(), row.headline(), row.date(), row.source()));
    }

    private void withSelectedRows(Consumer<List<Hit>> chosen, Runnable otherwise) {
        if (results.isOtherArticleOpen() || results.selectedCount() == 0) {
            otherwise.run();
        } else if (results.selectedCount() > MAX_ARTICLES) {
            model.announce(
                    Messages.of("notes.too-many-articles", results.selectedCount(), MAX_ARTICLES));
        } else {
            results.fetchSelected(chosen);
        }
    }

    private Optional<QuotedArticle> openArticle() {
        return Optional.ofNullable(model.openArticleModel().articleProperty().get())
                .map(OpenArticle::article);
    }
}
