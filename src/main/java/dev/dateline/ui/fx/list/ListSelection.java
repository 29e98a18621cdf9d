package dev.dateline.ui.fx.list;

import javafx.scene.control.ListView;

/// Selects rows of list views. FX thread only.
public final class ListSelection {
    private ListSelection() {}

    /// Selects only one row and moves the list's focus to it.
    public static void select(ListView<?> list, int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
    }

    /// Selects a row and scrolls so that the row and the row above it are visible. Ignores rows
    /// that do not exist.
    public static void selectAndScroll(ListView<?> list, int row) {
        if (row >= 0 && row < list.getItems().size()) {
            select(list, row);
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    /// Moves the selection by a number of rows if the list has the focus. Returns whether the list
    /// has the focus.
    public static boolean moveIfFocused(ListView<?> list, int rows) {
        if (list.isFocused()) {
            selectAndScroll(list, list.getSelectionModel().getSelectedIndex() + rows);
        }
        return list.isFocused();
    }
}
