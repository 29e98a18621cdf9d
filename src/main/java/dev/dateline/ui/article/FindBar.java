package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// The line above the text in which one looks for words in this article; it is only there while one
/// does. Enter goes to the next, Shift+Enter to the one before, Escape ends it.
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable onClosed;

    /// An empty one, not shown.
    ///
    /// @param find looks for words; empty ones end that
    /// @param closed is run when the reader is done with it
    FindBar(Consumer<String> find, Runnable next, Runnable previous, Runnable closed) {
        this.onClosed = closed;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("dl-search-field");
        field.setPromptText(Messages.of("article.find"));
        field.setAccessibleText(Messages.of("article.find"));
        setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("dl-muted");
        field.textProperty().addListener((_, _, words) -> find.accept(words));
        KeyHandlers.addHandler(field, next, "Enter", "F3");
        KeyHandlers.addHandler(field, previous, "Shift+Enter", "Shift+F3");
        KeyHandlers.addFilter(this, this::close, "Esc");
        show(false);
    }

    /// Its parts are made when they are first seen.
    private void fill() {
        getChildren()
                .setAll(
                        Icons.of(Feather.SEARCH),
                        field,
                        count,
                        Icons.button(Feather.X, Messages.of("article.find.close"), this::close));
        applyCss(); // a field takes letters only once it has its skin: none typed now is lost
    }

    void open(String words) {
        show(true);
        if (getChildren().isEmpty()) {
            fill();
        }
        if (!words.isBlank()) {
            field.setText(words);
        }
        field.selectAll();
        field.requestFocus();
    }

    void close() {
        if (isVisible()) {
            show(false);
            field.clear();
            onClosed.run();
        }
    }

    /// Says how many there are; nothing while nothing is looked for.
    void count(int found) {
        count.setText(field.getText().isBlank() ? "" : Messages.of("article.find.count", found));
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
