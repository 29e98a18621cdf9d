package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.ui.article.ReaderNotes.Remark;
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
final class RemarkList extends VBox {
    private static final int WORDS = 60;

    private final Consumer<Remark> reveal;
    private final Consumer<Remark> edit;
    private final Consumer<Remark> remove;

    RemarkList(Consumer<Remark> reveal, Consumer<Remark> edit, Consumer<Remark> remove) {
        this.reveal = reveal;
        this.edit = edit;
        this.remove = remove;
        getStyleClass().add("remarks");
    }

    void show(ReaderNotes notes) {
        getChildren().clear();
        if (!notes.tags().isEmpty()) {
            var tags = new Label(String.join("   ", notes.tags()), Icons.of(Feather.TAG));
            tags.getStyleClass().add("remark-tags");
            getChildren().add(tags);
        }
        notes.remarks().stream().map(this::row).forEach(getChildren()::add);
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private Node row(Remark remark) {
        var box = new VBox();
        HBox.setHgrow(box, Priority.ALWAYS);
        if (!remark.words().isEmpty()) {
            var words = new Hyperlink(Messages.of("quotes.quoted-text", brief(remark.words())));
            words.getStyleClass().setAll("hyperlink", "dl-link", "remark-words");
            words.setOnAction(_ -> reveal.accept(remark));
            box.getChildren().add(words);
        }
        if (!remark.text().isEmpty()) {
            var text = new Label(remark.text());
            text.setWrapText(true);
            text.getStyleClass().add("remark-text");
            box.getChildren().add(text);
        }
        var row =
                new HBox(
                        box,
                        Icons.button(
                                Feather.EDIT_3,
                                Messages.of("article.remark.edit"),
                                () -> edit.accept(remark)),
                        Icons.button(
                                Feather.X,
                                Messages.of("article.remark.remove"),
                                () -> remove.accept(remark)));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("remark");
        return row;
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= WORDS ? line : line.substring(0, WORDS).stripTrailing() + "…";
    }
}
