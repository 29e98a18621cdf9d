package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.MarkType;

import javafx.scene.Node;

/// The reader's highlights and notes on the article that is shown: behind the text, and listed.
final class ArticleNotesController {
    private static final TextSpan WHOLE_ARTICLE = new TextSpan(0, 0);

    private final ArticleModel model;
    private final ArticleTextPane view;
    private final ArticleActions actions;
    private final ArticleNotesList list =
            new ArticleNotesList(this::reveal, this::edit, this::remove);

    ArticleNotesController(ArticleModel model, ArticleTextPane view, ArticleActions actions) {
        this.model = model;
        this.view = view;
        this.actions = actions;
    }

    Node node() {
        return list;
    }

    void show(DisplayedNotes notes) {
        list.show(notes);
        model.displayedArticle()
                .ifPresent(page ->
                        view.mark(
                                MarkType.HIGHLIGHT,
                                notes.notes().stream()
                                        .map(DisplayedNotes.Note::span)
                                        .filter(span -> span.length() > 0)
                                        .flatMap(span -> page.text().fromFile(span).stream())
                                        .sorted()
                                        .toList()));
    }

    /// Highlights what is selected or else the current quotation.
    void highlight() {
        model.displayedArticle()
                .ifPresent(page ->
                        model.targetFileSpan()
                                .ifPresent(span -> actions.highlight(page.quotedArticle(), span)));
    }

    /// A note on what is selected or else the current quotation, or else on the article.
    void writeNote() {
        model.displayedArticle()
                .ifPresent(page ->
                        actions.writeNote(
                                page.quotedArticle(),
                                model.targetFileSpan().orElse(WHOLE_ARTICLE)));
    }

    private void reveal(DisplayedNotes.Note remark) {
        model.displayedArticle()
                .flatMap(page -> page.text().fromFile(remark.span()))
                .ifPresent(view::reveal);
    }

    private void edit(DisplayedNotes.Note remark) {
        model.displayedArticle().ifPresent(page -> actions.editNote(page.quotedArticle(), remark));
    }

    private void remove(DisplayedNotes.Note remark) {
        model.displayedArticle()
                .ifPresent(page -> actions.removeNote(page.quotedArticle(), remark));
    }
}
