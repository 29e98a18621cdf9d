package dev.dateline.ui.overlay;

import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListViewScroller;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Shows a text field above a list that typing filters.
///
/// The field keeps the focus. Down and Up move the selection, which starts at the first row; Enter
/// or a click accepts the selected row and closes the overlay, Escape closes it. FX thread only.
public final class FilteredListPrompt<T> {
    private final Overlay overlay;
    private final Function<String, List<T>> filter;
    private final Consumer<T> onAccept;
    private final ObservableList<T> matches = FXCollections.observableArrayList();
    private final TextField field = new TextField();
    private final ListView<T> list = new ListView<>(matches);
    private boolean wraps;

    /// @param filter returns the rows for the text of the field, best first
    /// @param onAccept receives the accepted row, after the overlay has closed
    public FilteredListPrompt(
            Overlay overlay,
            String prompt,
            Function<String, List<T>> filter,
            Consumer<T> onAccept) {
        this.overlay = overlay;
        this.filter = filter;
        this.onAccept = onAccept;
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.textProperty().addListener((_, _, text) -> showMatches(text));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> accept());
        KeyHandlers.addFilter(field, this::accept, "Enter");
        KeyHandlers.addFilter(field, () -> moveSelection(1), "Down");
        KeyHandlers.addFilter(field, this::moveUp, "Up");
    }

    /// Returns the list, for its cells and its accessible text.
    public ListView<T> list() {
        return list;
    }

    /// Shows an empty field and all rows, with optional nodes between the field and the list.
    public void show(Node... between) {
        var sheet = new VBox(field);
        sheet.getChildren().addAll(between);
        sheet.getChildren().add(list);
        sheet.getStyleClass().add("dl-palette");
        showMatches("");
        overlay.show(sheet, Pos.TOP_CENTER, field);
    }

    TextField field() {
        return field;
    }

    /// Binds Page Up and Page Down, and makes Up move the selection from the first row to the last.
    void bindPageKeys() {
        wraps = true;
        KeyHandlers.addFilter(field, () -> moveSelection(pageRows()), "Page Down");
        KeyHandlers.addFilter(field, () -> moveSelection(-pageRows()), "Page Up");
    }

    private int pageRows() {
        return Math.max(1, (int) (list.getHeight() / list.getFixedCellSize()) - 1);
    }

    private void moveUp() {
        boolean first = list.getSelectionModel().getSelectedIndex() == 0;
        moveSelection(wraps && first ? matches.size() - 1 : -1);
    }

    /// Moves the selection by `rows`, at most to the first or last row.
    private void moveSelection(int rows) {
        if (!matches.isEmpty()) {
            int moved = list.getSelectionModel().getSelectedIndex() + rows;
            int row = Math.clamp(moved, 0, matches.size() - 1);
            list.getSelectionModel().clearAndSelect(row);
            ListViewScroller.reveal(list, row);
        }
    }

    private void showMatches(String text) {
        matches.setAll(filter.apply(text));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void accept() {
        T selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            overlay.close();
            onAccept.accept(selected);
        }
    }
}
