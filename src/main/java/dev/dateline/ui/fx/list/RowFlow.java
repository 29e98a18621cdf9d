package dev.dateline.ui.fx.list;

import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.NavigableMap;

/// Lays out the visible rows of a [VirtualListView] and its scroll bar.
///
/// Rows have their preferred heights. The scroll bar counts rows, not pixels. The time of an
/// operation does not depend on the number of rows. FX thread only.
final class RowFlow<T> extends Region {
    private static final int NO_ROW = -1;

    /// The preferred size of JavaFX list views.
    private static final double DEFAULT_WIDTH = 248;

    private static final double DEFAULT_HEIGHT = 400;

    /// Minimum number of rows per list height that is assumed to convert wheel lines to pixels.
    private static final double MIN_WHEEL_ROWS = 8;

    private final VirtualListView<T> list;
    private final RowCellPool<T> cells;
    private final RowContainer rowContainer = new RowContainer();
    private final ScrollBar scrollBar = new ScrollBar();

    /// Index of the row at the upper edge of the list.
    private int firstRow;

    /// Height in pixels of the part of the first row above the upper edge. Less than the height of
    /// the row after a layout.
    private double firstRowOffset;

    /// The number of visible rows, including fractions of rows.
    private double visibleRowCount = 1;

    /// The row to reveal in the next layout, or [#NO_ROW].
    private int pendingRevealRow = NO_ROW;

    private boolean inLayout;

    RowFlow(VirtualListView<T> list) {
        this.list = list;
        getStyleClass().add("row-flow");
        var clip = new Rectangle();
        clip.widthProperty().bind(rowContainer.widthProperty());
        clip.heightProperty().bind(rowContainer.heightProperty());
        rowContainer.setClip(clip);
        rowContainer.getStyleClass().add("row-container");
        cells = new RowCellPool<>(list, rowContainer);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setMax(1);
        scrollBar.setVisible(false);
        scrollBar.valueProperty().addListener((_, _, value) -> scrollBarMoved(value.doubleValue()));
        getChildren().setAll(rowContainer, scrollBar);
        addEventHandler(ScrollEvent.SCROLL, this::wheelScrolled);
    }

    ScrollBar scrollBar() {
        return scrollBar;
    }

    /// Returns the cells of the rows that are at least partly visible.
    NavigableMap<Integer, ListCell<T>> visibleCells() {
        return cells.visibleCells();
    }

    boolean isAtTop() {
        return firstRow == 0 && firstRowOffset <= 0;
    }

    /// Scrolls so that a row starts `top` pixels below the upper edge, as far as rows allow.
    void scrollTo(int row, double top) {
        pendingRevealRow = NO_ROW;
        setFirstRow(row, top);
        requestLayout();
    }

    /// Scrolls by pixels, down if positive. Returns whether the position has changed.
    boolean scrollBy(double pixels) {
        layout();
        int rowBefore = firstRow;
        double offsetBefore = firstRowOffset;
        firstRowOffset += pixels;
        requestLayout();
        layout();
        return rowBefore != firstRow || offsetBefore != firstRowOffset;
    }

    /// Scrolls no further than needed to show a row fully.
    ///
    /// The next layout does it, because the height of the list may change until then.
    void reveal(int row) {
        if (row >= 0 && row < rowCount()) {
            pendingRevealRow = row;
            requestLayout();
        }
    }

    /// Changes the scroll position so that a row becomes fully visible; the caller lays out again.
    private void scrollIntoView(int row) {
        ListCell<T> cell = visibleCells().get(row);
        if (cell == null && row > firstRow) {
            setFirstRow(row, rowContainer.getHeight() - rowHeight(row));
        } else if (cell == null || cell.getLayoutY() < 0) {
            setFirstRow(row, 0);
        } else {
            double overflow = bottom(cell) - rowContainer.getHeight();
            firstRowOffset += Math.max(0, Math.min(overflow, cell.getLayoutY()));
        }
    }

    private void setFirstRow(int row, double top) {
        firstRow = Math.clamp(row, 0, Math.max(0, rowCount() - 1));
        firstRowOffset = -top;
    }

    /// Returns the index of the row one page below a row.
    ///
    /// That is the last fully visible row. If `row` is that row, the list scrolls down so that it
    /// becomes the first.
    int pageDown(int row) {
        layout();
        int last = lastFullyVisibleRow();
        if (row < last) {
            return last;
        }
        scrollTo(last, 0);
        layout();
        return Math.max(row, lastFullyVisibleRow());
    }

    /// Returns the index of the row one page above a row, like [#pageDown].
    int pageUp(int row) {
        layout();
        int first = firstFullyVisibleRow();
        if (row > first) {
            return first;
        }
        scrollTo(first, rowContainer.getHeight() - rowHeight(first));
        layout();
        return Math.min(row, firstFullyVisibleRow());
    }

    private int firstFullyVisibleRow() {
        return visibleCells().entrySet().stream()
                .filter(entry -> entry.getValue().getLayoutY() >= 0)
                .mapToInt(entry -> entry.getKey())
                .findFirst()
                .orElse(firstRow);
    }

    private int lastFullyVisibleRow() {
        return visibleCells().descendingMap().entrySet().stream()
                .filter(entry -> bottom(entry.getValue()) <= rowContainer.getHeight())
                .mapToInt(entry -> entry.getKey())
                .findFirst()
                .orElse(firstRow);
    }

    private static double bottom(ListCell<?> cell) {
        return cell.getLayoutY() + cell.getHeight();
    }

    /// Keeps the scroll position and updates the visible cells after rows were added, removed or
    /// changed.
    void rowsChanged(int from, int removed, int added) {
        if (from + removed > firstRow && from <= firstRow && removed > 0) {
            scrollTo(from, 0);
        } else if (from < firstRow) {
            firstRow += added - removed;
        }
        cells.updateCells();
        requestLayout();
    }

    /// Discards all cells; the next layout creates them again.
    void recreateCells() {
        cells.clear();
        requestLayout();
    }

    private int rowCount() {
        return list.getItems().size();
    }

    private double rowHeight(int row) {
        return cells.prefRowHeight(row, rowContainer.getWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return DEFAULT_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return DEFAULT_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        inLayout = true;
        try {
            layoutRowsAndScrollBar();
            if (pendingRevealRow != NO_ROW && rowCount() > 0) {
                scrollIntoView(Math.clamp(pendingRevealRow, 0, Math.max(0, rowCount() - 1)));
                pendingRevealRow = NO_ROW;
                layoutRowsAndScrollBar();
            }
            updateScrollBar();
        } finally {
            inLayout = false;
        }
    }

    /// Lays out the rows and the scroll bar, twice if the scroll bar appears or disappears.
    private void layoutRowsAndScrollBar() {
        boolean visible = scrollBar.isVisible();
        if (layoutWithScrollBar(visible) != visible) {
            scrollBar.setVisible(!visible);
            layoutWithScrollBar(!visible);
        }
    }

    /// Lays out the rows beside the scroll bar and returns whether a scroll bar is needed.
    private boolean layoutWithScrollBar(boolean visible) {
        double width = visible ? snapSizeX(scrollBar.prefWidth(-1)) : 0;
        scrollBar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        return layoutRows(getWidth() - width);
    }

    /// Lays out the visible rows in a width and returns whether some rows do not fit.
    private boolean layoutRows(double width) {
        rowContainer.resize(width, getHeight());
        cells.beginLayout();
        normalizeFirstRow();
        double end = placeRows();
        if (end < getHeight()) {
            firstRowOffset -= getHeight() - end;
            normalizeFirstRow();
            placeRows();
        }
        cells.endLayout();
        return visibleRowCount < rowCount();
    }

    /// Adjusts [#firstRow] so that [#firstRowOffset] lies within that row.
    private void normalizeFirstRow() {
        firstRow = Math.clamp(firstRow, 0, Math.max(0, rowCount() - 1));
        while (firstRowOffset < 0 && firstRow > 0) {
            firstRowOffset += rowHeight(--firstRow);
        }
        firstRowOffset = Math.max(0, firstRowOffset);
        while (firstRow < rowCount() - 1 && firstRowOffset >= rowHeight(firstRow)) {
            firstRowOffset -= rowHeight(firstRow++);
        }
    }

    /// Places rows from the first one until the height is filled.
    ///
    /// @return the lower edge of the last placed row, in pixels
    private double placeRows() {
        double y = -firstRowOffset;
        double rows = 0;
        for (int row = firstRow; row < rowCount() && y < getHeight(); row++) {
            double height = rowHeight(row);
            cells.place(row, y, rowContainer.getWidth(), height);
            double visibleHeight = Math.min(y + height, getHeight()) - Math.max(y, 0);
            rows += height > 0 ? visibleHeight / height : 1;
            y += height;
        }
        visibleRowCount = rows;
        return y;
    }

    private void updateScrollBar() {
        double hiddenRows = rowCount() - visibleRowCount;
        scrollBar.setVisibleAmount(rowCount() == 0 ? 1 : visibleRowCount / rowCount());
        scrollBar.setBlockIncrement(hiddenRows > 0 ? visibleRowCount / hiddenRows : 1);
        scrollBar.setUnitIncrement(hiddenRows > 0 ? 1 / hiddenRows : 1);
        double hiddenPart = rowCount() == 0 ? 0 : firstRowOffset / Math.max(1, rowHeight(firstRow));
        scrollBar.setValue(
                hiddenRows > 0 ? Math.clamp((firstRow + hiddenPart) / hiddenRows, 0, 1) : 0);
    }

    /// Scrolls to the position of the scroll bar, unless the layout itself has moved the bar.
    private void scrollBarMoved(double value) {
        if (inLayout) {
            return;
        }
        if (value >= 1) {
            scrollTo(rowCount() - 1, 0);
            return;
        }
        double position = value * Math.max(0, rowCount() - visibleRowCount);
        int row = (int) position;
        scrollTo(row, row < rowCount() ? (row - position) * rowHeight(row) : 0);
    }

    private void wheelScrolled(ScrollEvent event) {
        double pixels = wheelPixels(event);
        if (pixels != 0 && scrollBy(pixels)) {
            event.consume();
        }
    }

    /// Converts a wheel event to a scroll distance in pixels, down if positive.
    private double wheelPixels(ScrollEvent event) {
        double deltaY = event.getTextDeltaY();
        return switch (event.getTextDeltaYUnits()) {
            case PAGES -> -deltaY * getHeight();
            case LINES -> -deltaY * getHeight() / Math.max(MIN_WHEEL_ROWS, visibleRowCount);
            case NONE -> -event.getDeltaY();
        };
    }

    /// Parent of the cells, which does not lay them out itself.
    static final class RowContainer extends Region {
        @Override
        protected void layoutChildren() {}

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }
    }
}
