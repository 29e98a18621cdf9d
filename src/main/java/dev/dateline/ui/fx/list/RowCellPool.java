package dev.dateline.ui.fx.list;

import javafx.scene.control.ListCell;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The cells of the rows of a [VirtualListView] that are seen, and some that serve again. A row
/// that stays in view keeps its cell. For the FX thread only.
final class RowCellPool<T> {
    /// The index of a cell that shows nothing.
    private static final int EMPTY_INDEX = -1;

    /// Pixels. A row that has no looks yet may want none, and a million of them would have room.
    private static final double MIN_HEIGHT = 8;

    private final VirtualListView<T> list;
    private final RowContainer container;
    private final Deque<ListCell<T>> pool = new ArrayDeque<>();

    /// Cells of rows that were measured and not placed.
    private final Map<Integer, ListCell<T>> measured = new HashMap<>();

    private NavigableMap<Integer, ListCell<T>> visibleCells = new TreeMap<>();
    private NavigableMap<Integer, ListCell<T>> placed = new TreeMap<>();

    RowCellPool(VirtualListView<T> list, RowContainer sheet) {
        this.list = list;
        this.container = sheet;
    }

    /// Those of the last layout, by their rows.
    NavigableMap<Integer, ListCell<T>> visibleCells() {
        return Collections.unmodifiableNavigableMap(visibleCells);
    }

    /// A layout begins.
    void beginLayout() {
        placed = new TreeMap<>();
    }

    /// Rows that were not placed since [#beginLayout] are not seen any more.
    void endLayout() {
        visibleCells.keySet().removeAll(placed.keySet());
        measured.keySet().removeAll(placed.keySet());
        visibleCells.values().forEach(this::release);
        measured.values().forEach(this::release);
        measured.clear();
        visibleCells = placed;
    }

    private void release(ListCell<T> cell) {
        cell.setVisible(false);
        cell.updateIndex(EMPTY_INDEX);
        pool.push(cell);
    }

    /// How high a row wants to be.
    double prefRowHeight(int row, double width) {
        return container.snapSizeY(Math.max(MIN_HEIGHT, cell(row).prefHeight(width)));
    }

    void place(int row, double y, double width, double height) {
        ListCell<T> cell = cell(row);
        placed.put(row, cell);
        cell.resizeRelocate(0, container.snapPositionY(y), width, height);
        cell.setVisible(true);
    }

    private ListCell<T> cell(int row) {
        ListCell<T> cell = visibleCells.get(row);
        return cell != null ? cell : measured.computeIfAbsent(row, this::acquire);
    }

    private ListCell<T> acquire(int row) {
        ListCell<T> cell = pool.isEmpty() ? createCell() : pool.pop();
        cell.updateIndex(row);
        cell.applyCss();
        return cell;
    }

    private ListCell<T> createCell() {
        ListCell<T> cell = list.getCellFactory().call(list);
        cell.updateListView(list);
        container.getChildren().add(cell);
        return cell;
    }

    /// What stands in the rows may have changed.
    void updateCells() {
        visibleCells.forEach((row, cell) -> cell.updateIndex(row));
    }

    /// Forgets all cells.
    void clear() {
        container.getChildren().clear();
        visibleCells = new TreeMap<>();
        measured.clear();
        pool.clear();
    }
}
