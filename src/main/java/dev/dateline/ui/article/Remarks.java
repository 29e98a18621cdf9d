package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import javafx.scene.Node;

/// The reader's highlights and notes on the article that is shown: behind the text, and listed.
final class Remarks {
    private static final TextSpan WHOLE = new TextSpan(0, 0);

    private final ArticleModel model;
    private final ArticleView view;
    private final ArticleActions actions;
    private final RemarkList list = new RemarkList(this::reveal, this::edit, this::remove);

    Remarks(ArticleModel model, ArticleView view, ArticleActions actions) {
        this.model = model;
        this.view = view;
        this.actions = actions;
    }

    Node node() {
        return list;
    }

    void show(ReaderNotes notes) {
        list.show(notes);
        model.page()
                .ifPresent(page ->
                        view.mark(
                                Mark.HIGHLIGHT,
                                notes.remarks().stream()
                                        .map(ReaderNotes.Remark::span)
                                        .filter(span -> span.length() > 0)
                                        .flatMap(span -> page.text().fromFile(span).stream())
                                        .sorted()
                                        .toList()));
    }

    /// Highlights what is selected or else the current quotation.
    void highlight() {
        model.page()
                .ifPresent(page ->
                        model.chosenInFile()
                                .ifPresent(span -> actions.highlight(page.quoted(), span)));
    }

    /// A note on what is selected or else the current quotation, or else on the article.
    void write() {
        model.page()
                .ifPresent(
                        page -> actions.remark(page.quoted(), model.chosenInFile().orElse(WHOLE)));
    }

    private void reveal(ReaderNotes.Remark remark) {
        model.page().flatMap(page -> page.text().fromFile(remark.span())).ifPresent(view::reveal);
    }

    private void edit(ReaderNotes.Remark remark) {
        model.page().ifPresent(page -> actions.edit(page.quoted(), remark));
    }

    private void remove(ReaderNotes.Remark remark) {
        model.page().ifPresent(page -> actions.remove(page.quoted(), remark));
    }
}
