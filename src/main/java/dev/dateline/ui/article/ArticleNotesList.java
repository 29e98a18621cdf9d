package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.ui.article.model.DisplayedNotes;
import dev.dateline.ui.article.model.DisplayedNotes.Note;
import dev.dateline.ui.fx.control.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// What the reader noted on the article, between its headline and its text: tags, and notes with
/// the words they are about, which lead there.
final class ArticleNotesList extends VBox {
    private static final int MAX_EXCERPT_LENGTH = 60;

    private final Consumer<Note> reveal;
    private final Consumer<Note> edit;
    private final Consumer<Note> remove;

    ArticleNotesList(Consumer<Note> reveal, Consumer<Note> edit, Consumer<Note> remove) {
        this.reveal = reveal;
        this.edit = edit;
        this.remove = remove;
        getStyleClass().add("note-list");
    }

    void show(DisplayedNotes notes) {
        getChildren().clear();
        if (!notes.tags().isEmpty()) {
            var tags = new Label(String.join("   ", notes.tags()), Icons.of(Feather.TAG));
            tags.getStyleClass().add("note-tags");
            getChildren().add(tags);
        }
        notes.notes().stream().map(this::row).forEach(getChildren()::add);
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Node row(Note remark) {
        var box = new VBox();
        HBox.setHgrow(box, Priority.ALWAYS);
        if (!remark.passage().isEmpty()) {
            var words =
                    new Hyperlink(Messages.of("quotes.quoted-text", truncate(remark.passage())));
            words.getStyleClass().setAll("hyperlink", "dl-link", "note-passage");
            words.setOnAction(_ -> reveal.accept(remark));
            box.getChildren().add(words);
        }
        if (!remark.text().isEmpty()) {
            var text = new Label(remark.text());
            text.setWrapText(true);
            text.getStyleClass().add("note-text");
            box.getChildren().add(text);
        }
        var row =
                new HBox(
                        box,
                        Icons.button(
                                Feather.EDIT_3,
                                Messages.of("article.note.edit"),
                                () -> edit.accept(remark)),
                        Icons.button(
                                Feather.X,
                                Messages.of("article.note.remove"),
                                () -> remove.accept(remark)));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("remark");
        return row;
    }

    private static String truncate(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= MAX_EXCERPT_LENGTH
                ? line
                : line.substring(0, MAX_EXCERPT_LENGTH).stripTrailing() + "…";
    }
}
