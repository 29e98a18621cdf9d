package dev.dateline.ui.dossier;

import dev.dateline.message.Messages;
import dev.dateline.ui.fx.control.Action;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.fx.list.ListViewScroller;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// Lists the dossier entries, with keys and buttons to reorder, remove and open them.
final class DossierListPane extends VBox {
    private final DossierModel model;
    private final DossierActions actions;
    private final ListView<DossierEntry> list;

    /// Index of the row that was selected last, or -1 if none was.
    private int lastSelectedRow = -1;

    DossierListPane(DossierModel model, DossierActions actions) {
        this.model = model;
        this.actions = actions;
        list = new ListView<>(model.items());
        list.getStyleClass().add("dossier-list");
        list.setAccessibleText(Messages.of("dossier.list"));
        list.setCellFactory(_ -> new DossierEntryCell());
        model.items().addListener((ListChangeListener<DossierEntry>) _ -> restoreSelection());
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, row) ->
                        lastSelectedRow = row.intValue() < 0 ? lastSelectedRow : row.intValue());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected();
            }
        });
        KeyHandlers.addHandler(list, () -> moveEntry(-1), "Alt+Up");
        KeyHandlers.addHandler(list, () -> moveEntry(1), "Alt+Down");
        KeyHandlers.addHandler(list, this::removeSelected, "Delete", "Backspace");
        KeyHandlers.addHandler(list, this::openSelected, "Enter");
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(toolBar(), list);
    }

    private Node toolBar() {
        BooleanBinding noneSelected =
                Bindings.equal(list.getSelectionModel().selectedIndexProperty(), -1);
        Button up = Icons.button(Feather.ARROW_UP, Messages.of("dossier.up"), () -> moveEntry(-1));
        Button down =
                Icons.button(Feather.ARROW_DOWN, Messages.of("dossier.down"), () -> moveEntry(1));
        Button remove =
                Icons.button(Feather.X, Messages.of("dossier.remove"), this::removeSelected);
        List.of(up, down, remove).forEach(b -> b.disableProperty().bind(noneSelected));
        Button clear = new Action(Messages.of("dossier.clear"), model::clear).createButton();
        clear.getStyleClass().setAll("button", "dl-text-button");
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        var toolBar = new HBox(up, down, remove, spacer, clear);
        toolBar.getStyleClass().add("dossier-tools");
        return toolBar;
    }

    /// Focuses the list, selects the first row if none is selected, and reveals the selection.
    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        ListViewScroller.reveal(list, Math.max(0, selectedIndex()));
    }

    /// Returns the selected entry, if the list has the focus.
    Optional<DossierEntry> selectedIfFocused() {
        return list.isFocused()
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                : Optional.empty();
    }

    /// Selects the previously selected row again after a change of the entries has cleared the
    /// selection.
    private void restoreSelection() {
        if (model.items().isEmpty()) {
            lastSelectedRow = -1;
        } else if (lastSelectedRow >= 0 && list.getSelectionModel().isEmpty()) {
            select(Math.min(lastSelectedRow, model.items().size() - 1));
        }
    }

    /// Moves the selection by `by` rows, if the list has the focus. Returns whether the list has
    /// the focus.
    boolean moveSelection(int by) {
        int row = selectedIndex() + by;
        if (list.isFocused() && row >= 0 && row < model.items().size()) {
            select(row);
            ListViewScroller.reveal(list, row);
        }
        return list.isFocused();
    }

    private void moveEntry(int by) {
        int row = selectedIndex();
        if (row >= 0) {
            select(model.move(row, by));
        }
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
    }

    private void removeSelected() {
        int row = selectedIndex();
        if (row >= 0) {
            model.remove(row);
            list.getSelectionModel().clearAndSelect(Math.min(row, model.items().size() - 1));
        }
    }

    private void openSelected() {
        int row = selectedIndex();
        if (row >= 0) {
            actions.open(model.items().get(row).item());
        }
    }

    private int selectedIndex() {
        return list.getSelectionModel().getSelectedIndex();
    }
}
