package dev.dateline.ui.fx.list;

import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A list cell that reuses the same nodes for every item that it shows.
public abstract class ContentCell<T> extends ListCell<T> {
    final Region content;

    /// Creates an empty cell.
    ///
    /// @param content is shown while the cell has an item
    protected ContentCell(Region content) {
        this.content = content;
    }

    /// Updates the content and the accessible text for an item.
    protected abstract void show(T item);

    /// Sets an action for double clicks on a cell with an item.
    protected final void setOnDoubleClick(Consumer<? super T> action) {
        setOnMouseClicked(event -> {
            T item = getItem();
            if (item != null
                    && event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2) {
                action.accept(item);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setAccessibleText("");
            setGraphic(null);
        } else {
            show(item);
            setGraphic(content);
        }
    }
}
