package dev.dateline.ui.article;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// Search bar above the text that finds words in the displayed article. Hidden until [#open].
///
/// Enter goes to the next match, Shift+Enter to the previous one, Escape closes the bar.
final class FindBar extends HBox {
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable onClosed;

    /// @param find receives the text to find; empty to find nothing
    /// @param onClosed runs when the user closes the bar
    FindBar(Consumer<String> find, Runnable next, Runnable previous, Runnable onClosed) {
        this.onClosed = onClosed;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("dl-search-field");
        field.setPromptText(Messages.of("article.find"));
        field.setAccessibleText(Messages.of("article.find"));
        setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("dl-muted");
        field.textProperty().addListener((_, _, text) -> find.accept(text));
        KeyHandlers.addHandler(field, next, "Enter", "F3");
        KeyHandlers.addHandler(field, previous, "Shift+Enter", "Shift+F3");
        KeyHandlers.addFilter(this, this::close, "Esc");
        Nodes.setShown(this, false);
    }

    /// Creates the icon, the field and the button when the bar is first opened.
    private void fill() {
        getChildren()
                .setAll(
                        Icons.of(Feather.SEARCH),
                        field,
                        count,
                        Icons.button(Feather.X, Messages.of("article.find.close"), this::close));
        applyCss(); // a field without a skin would lose the next typed characters
    }

    /// Shows the bar with `text` in its field; a blank `text` keeps the previous text.
    void open(String text) {
        Nodes.setShown(this, true);
        if (getChildren().isEmpty()) {
            fill();
        }
        if (!text.isBlank()) {
            field.setText(text);
        }
        field.selectAll();
        field.requestFocus();
    }

    void close() {
        if (isVisible()) {
            Nodes.setShown(this, false);
            field.clear();
            onClosed.run();
        }
    }

    /// Shows the number of matches, or nothing while the field is empty.
    void showCount(int matches) {
        count.setText(field.getText().isBlank() ? "" : Messages.of("article.find.count", matches));
    }
}
