package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.model.ArticleModel;
import dev.dateline.ui.article.model.DisplayedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.model.DisplayedNotes.Note;
import dev.dateline.ui.article.text.ArticleTextPane;
import dev.dateline.ui.article.text.MarkType;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.BiConsumer;

/// Lists the user's tags, highlights and notes below the headline and marks them in the text.
final class ArticleNotesList extends VBox {
    private static final int MAX_EXCERPT_LENGTH = 60;

    private final ArticleModel model;
    private final ArticleTextPane textPane;
    private final ArticleActions actions;

    ArticleNotesList(ArticleModel model, ArticleTextPane textPane, ArticleActions actions) {
        this.model = model;
        this.textPane = textPane;
        this.actions = actions;
        getStyleClass().add("note-list");
    }

    void show(DisplayedNotes notes) {
        getChildren().clear();
        if (!notes.tags().isEmpty()) {
            Label tags = Nodes.label(String.join("   ", notes.tags()), "note-tags");
            tags.setGraphic(Icons.of(Feather.TAG));
            getChildren().add(tags);
        }
        notes.notes().stream().map(this::createRow).forEach(getChildren()::add);
        Nodes.setShown(this, !getChildren().isEmpty());
        model.displayedArticle().ifPresent(article -> markHighlights(article, notes));
    }

    private void markHighlights(DisplayedArticle article, DisplayedNotes notes) {
        textPane.mark(
                MarkType.HIGHLIGHT,
                notes.notes().stream()
                        .map(Note::span)
                        .filter(span -> span.length() > 0)
                        .flatMap(span -> article.text().fromFile(span).stream())
                        .sorted()
                        .toList());
    }

    private Node createRow(Note note) {
        var content = new VBox();
        HBox.setHgrow(content, Priority.ALWAYS);
        if (!note.passage().isEmpty()) {
            String excerpt = Messages.of("quotes.quoted-text", truncate(note.passage()));
            content.getChildren().add(Nodes.link(excerpt, () -> reveal(note), "note-passage"));
        }
        if (!note.text().isEmpty()) {
            content.getChildren().add(Nodes.wrappedLabel(note.text(), "note-text"));
        }
        var row =
                new HBox(
                        content,
                        Icons.button(
                                Feather.EDIT_3,
                                Messages.of("article.note.edit"),
                                () -> run(actions::editNote, note)),
                        Icons.button(
                                Feather.X,
                                Messages.of("article.note.remove"),
                                () -> run(actions::removeNote, note)));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("note-row");
        return row;
    }

    private static String truncate(String passage) {
        String line = passage.replaceAll("\\s+", " ");
        return line.length() <= MAX_EXCERPT_LENGTH
                ? line
                : line.substring(0, MAX_EXCERPT_LENGTH).stripTrailing() + "…";
    }

    private void reveal(Note note) {
        model.displayedArticle()
                .flatMap(article -> article.text().fromFile(note.span()))
                .ifPresent(textPane::reveal);
    }

    private void run(BiConsumer<QuotedArticle, Note> action, Note note) {
        model.displayedArticle().ifPresent(article -> action.accept(article.quotedArticle(), note));
    }
}
