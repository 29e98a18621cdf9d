package dev.dateline.ui.fx.list;

import javafx.event.EventHandler;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Handles the keys of a [VirtualListView] like those of a JavaFX list view.
///
/// Arrows, Page Up, Page Down, Home and End select a row; with `Shift` they extend the selection
/// from its anchor, with `Ctrl` they only move the focus. `Ctrl+Space` toggles a row, `Ctrl+A`
/// selects all. FX thread only.
final class VirtualListBehavior<T> {
    private final VirtualListView<T> list;
    private final RowFlow<T> flow;
    private final EventHandler<KeyEvent> keyHandler = this::keyPressed;
    private final EventHandler<MouseEvent> mouseHandler = this::mousePressed;

    /// Index of the row from which `Shift` extends the selection.
    private int anchor;

    VirtualListBehavior(VirtualListView<T> list, RowFlow<T> flow) {
        this.list = list;
        this.flow = flow;
        list.addEventHandler(KeyEvent.KEY_PRESSED, keyHandler);
        list.addEventHandler(MouseEvent.MOUSE_PRESSED, mouseHandler);
    }

    void dispose() {
        list.removeEventHandler(KeyEvent.KEY_PRESSED, keyHandler);
        list.removeEventHandler(MouseEvent.MOUSE_PRESSED, mouseHandler);
    }

    private MultipleSelectionModel<T> selection() {
        return list.getSelectionModel();
    }

    private void mousePressed(MouseEvent event) {
        if (!event.isShiftDown()) {
            anchor = focusedRow();
        }
    }

    private int focusedRow() {
        return list.getFocusModel().getFocusedIndex();
    }

    private void keyPressed(KeyEvent event) {
        int last = list.getItems().size() - 1;
        if (last < 0 || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (isNavigationKey(event.getCode())) {
            goTo(Math.clamp(targetRow(event.getCode(), last), 0, last), event);
            event.consume();
        } else if (event.isShortcutDown()
                && isMultipleSelection()
                && handleSelectionKey(event.getCode())) {
            event.consume();
        }
    }

    private boolean isMultipleSelection() {
        return selection().getSelectionMode() == SelectionMode.MULTIPLE;
    }

    private static boolean isNavigationKey(KeyCode key) {
        return switch (key) {
            case UP, DOWN, KP_UP, KP_DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> false;
        };
    }

    /// Returns the index of the row that a navigation key moves to. Without a selection, an arrow
    /// key selects the focused row.
    private int targetRow(KeyCode key, int last) {
        int row = focusedRow();
        int step = selection().isEmpty() ? 0 : 1;
        return switch (key) {
            case UP, KP_UP -> row - step;
            case DOWN, KP_DOWN -> row + step;
            case PAGE_UP -> flow.pageUp(row);
            case PAGE_DOWN -> flow.pageDown(row);
            case HOME -> 0;
            default -> last;
        };
    }

    private void goTo(int row, KeyEvent event) {
        if (event.isShiftDown() && isMultipleSelection()) {
            extendSelectionTo(row);
        } else if (event.isShortcutDown() && isMultipleSelection()) {
            list.getFocusModel().focus(row);
        } else {
            anchor = row;
            selection().clearAndSelect(row);
        }
        flow.reveal(row);
    }

    private void extendSelectionTo(int row) {
        selection().clearSelection();
        if (row < anchor) {
            selection().selectRange(anchor, row - 1);
        } else {
            selection().selectRange(anchor, row + 1);
        }
        list.getFocusModel().focus(row);
    }

    private boolean handleSelectionKey(KeyCode key) {
        switch (key) {
            case SPACE -> toggleSelection(focusedRow());
            case A -> selection().selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggleSelection(int row) {
        anchor = row;
        if (selection().isSelected(row)) {
            selection().clearSelection(row);
        } else {
            selection().select(row);
        }
        list.getFocusModel().focus(row);
    }
}
