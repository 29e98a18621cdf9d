package dev.dateline.ui.fx.list;

import javafx.scene.control.ListCell;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Creates and reuses the cells of the visible rows of a [VirtualListView].
///
/// A row that stays visible keeps its cell. FX thread only.
final class RowCellPool<T> {
    /// Index of a cell that shows no row.
    private static final int EMPTY_INDEX = -1;

    /// Minimum row height in pixels. An unstyled row may have height 0; a million of them would
    /// fit.
    private static final double MIN_HEIGHT = 8;

    private final VirtualListView<T> list;
    private final RowFlow.RowContainer container;
    private final Deque<ListCell<T>> pool = new ArrayDeque<>();

    /// Cells of rows that have been measured but not placed in this layout.
    private final Map<Integer, ListCell<T>> measured = new HashMap<>();

    private NavigableMap<Integer, ListCell<T>> visibleCells = new TreeMap<>();
    private NavigableMap<Integer, ListCell<T>> placed = new TreeMap<>();

    RowCellPool(VirtualListView<T> list, RowFlow.RowContainer container) {
        this.list = list;
        this.container = container;
    }

    /// Returns the cells that the last layout has placed, by row index.
    NavigableMap<Integer, ListCell<T>> visibleCells() {
        return Collections.unmodifiableNavigableMap(visibleCells);
    }

    /// Starts a layout, in which [#place] shows each visible row.
    void beginLayout() {
        placed = new TreeMap<>();
    }

    /// Ends a layout and puts the cells of all rows that were not placed into the pool.
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

    /// Returns the preferred height of a row, in pixels.
    double prefRowHeight(int row, double width) {
        return container.snapSizeY(Math.max(MIN_HEIGHT, cell(row).prefHeight(width)));
    }

    /// Shows the cell of a row at the vertical position `y`.
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

    /// Updates the visible cells after items have changed.
    void updateCells() {
        visibleCells.forEach((row, cell) -> cell.updateIndex(row));
    }

    /// Discards all cells.
    void clear() {
        container.getChildren().clear();
        visibleCells = new TreeMap<>();
        measured.clear();
        pool.clear();
    }
}
