package dev.dateline.ui.fx;

import javafx.scene.control.ListCell;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The cells of the rows of a [LongList] that are seen, and some that serve again. A row that stays
/// in view keeps its cell. For the FX thread only.
final class RowCells<T> {
    /// The index of a cell that shows nothing.
    private static final int NONE = -1;

    /// Pixels. A row that has no looks yet may want none, and a million of them would have room.
    private static final double LEAST = 8;

    private final LongList<T> list;
    private final RowSheet sheet;
    private final Deque<ListCell<T>> idle = new ArrayDeque<>();

    /// Cells of rows that were measured and not placed.
    private final Map<Integer, ListCell<T>> measured = new HashMap<>();

    private NavigableMap<Integer, ListCell<T>> shown = new TreeMap<>();
    private NavigableMap<Integer, ListCell<T>> placed = new TreeMap<>();

    RowCells(LongList<T> list, RowSheet sheet) {
        this.list = list;
        this.sheet = sheet;
    }

    /// Those of the last layout, by their rows.
    NavigableMap<Integer, ListCell<T>> shown() {
        return Collections.unmodifiableNavigableMap(shown);
    }

    /// A layout begins.
    void begin() {
        placed = new TreeMap<>();
    }

    /// Rows that were not placed since [#begin] are not seen any more.
    void end() {
        shown.keySet().removeAll(placed.keySet());
        measured.keySet().removeAll(placed.keySet());
        shown.values().forEach(this::rest);
        measured.values().forEach(this::rest);
        measured.clear();
        shown = placed;
    }

    private void rest(ListCell<T> cell) {
        cell.setVisible(false);
        cell.updateIndex(NONE);
        idle.push(cell);
    }

    /// How high a row wants to be.
    double height(int row, double width) {
        return sheet.snapSizeY(Math.max(LEAST, cell(row).prefHeight(width)));
    }

    void place(int row, double y, double width, double height) {
        ListCell<T> cell = cell(row);
        placed.put(row, cell);
        cell.resizeRelocate(0, sheet.snapPositionY(y), width, height);
        cell.setVisible(true);
    }

    private ListCell<T> cell(int row) {
        ListCell<T> cell = shown.get(row);
        return cell != null ? cell : measured.computeIfAbsent(row, this::take);
    }

    private ListCell<T> take(int row) {
        ListCell<T> cell = idle.isEmpty() ? make() : idle.pop();
        cell.updateIndex(row);
        cell.applyCss();
        return cell;
    }

    private ListCell<T> make() {
        ListCell<T> cell = list.getCellFactory().call(list);
        cell.updateListView(list);
        sheet.getChildren().add(cell);
        return cell;
    }

    /// What stands in the rows may have changed.
    void update() {
        shown.forEach((row, cell) -> cell.updateIndex(row));
    }

    /// Forgets all cells.
    void renew() {
        sheet.getChildren().clear();
        shown = new TreeMap<>();
        measured.clear();
        idle.clear();
    }
}
