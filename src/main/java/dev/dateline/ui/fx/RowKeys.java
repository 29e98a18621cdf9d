package dev.dateline.ui.fx;

import javafx.event.EventHandler;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// The keys of a [LongList], those that list views have: arrows, pages and ends go to a row and
/// select it, with `Shift` all from where one began, with `Ctrl` none; `Ctrl+Space` selects one
/// more, `Ctrl+A` all. For the FX thread only.
final class RowKeys<T> {
    private final LongList<T> list;
    private final RowFlow<T> flow;
    private final EventHandler<KeyEvent> pressed = this::press;
    private final EventHandler<MouseEvent> clicked = this::click;

    /// Where a selection of several rows begins.
    private int anchor;

    RowKeys(LongList<T> list, RowFlow<T> flow) {
        this.list = list;
        this.flow = flow;
        list.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        list.addEventHandler(MouseEvent.MOUSE_PRESSED, clicked);
    }

    void dispose() {
        list.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
        list.removeEventHandler(MouseEvent.MOUSE_PRESSED, clicked);
    }

    private MultipleSelectionModel<T> selection() {
        return list.getSelectionModel();
    }

    private void click(MouseEvent event) {
        if (!event.isShiftDown()) {
            anchor = focused();
        }
    }

    private int focused() {
        return list.getFocusModel().getFocusedIndex();
    }

    private void press(KeyEvent event) {
        int last = list.getItems().size() - 1;
        if (last < 0 || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (goes(event.getCode())) {
            go(Math.clamp(target(event.getCode(), last), 0, last), event);
            event.consume();
        } else if (event.isShortcutDown() && several() && selects(event.getCode())) {
            event.consume();
        }
    }

    private boolean several() {
        return selection().getSelectionMode() == SelectionMode.MULTIPLE;
    }

    private static boolean goes(KeyCode key) {
        return switch (key) {
            case UP, DOWN, KP_UP, KP_DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> false;
        };
    }

    /// Where nothing is selected an arrow selects the row that has the focus.
    private int target(KeyCode key, int last) {
        int row = focused();
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

    private void go(int row, KeyEvent event) {
        if (event.isShiftDown() && several()) {
            selectTo(row);
        } else if (event.isShortcutDown() && several()) {
            list.getFocusModel().focus(row);
        } else {
            anchor = row;
            selection().clearAndSelect(row);
        }
        flow.reveal(row);
    }

    private void selectTo(int row) {
        selection().clearSelection();
        if (row < anchor) {
            selection().selectRange(anchor, row - 1);
        } else {
            selection().selectRange(anchor, row + 1);
        }
        list.getFocusModel().focus(row);
    }

    private boolean selects(KeyCode key) {
        switch (key) {
            case SPACE -> turn(focused());
            case A -> selection().selectAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void turn(int row) {
        anchor = row;
        if (selection().isSelected(row)) {
            selection().clearSelection(row);
        } else {
            selection().select(row);
        }
        list.getFocusModel().focus(row);
    }
}
