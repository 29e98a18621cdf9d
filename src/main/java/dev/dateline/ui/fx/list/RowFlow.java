package dev.dateline.ui.fx.list;

import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.NavigableMap;

/// The rows of a [VirtualListView] that are seen, from the one at the upper edge on, each as high
/// as it wants to be, and the scroll bar beside them, which counts rows. Nothing here takes longer
/// the more rows there are. For the FX thread only.
final class RowFlow<T> extends Region {
    private static final int NO_ROW = -1;

    /// What list views want to be where nobody asks how many rows they have.
    private static final double DEFAULT_WIDTH = 248;

    private static final double DEFAULT_HEIGHT = 400;

    private final VirtualListView<T> list;
    private final RowCellPool<T> cells;
    private final RowContainer rowContainer = new RowContainer();
    private final ScrollBar scrollBar = new ScrollBar();

    /// The row at the upper edge, and how much of it is above the edge: in pixels, less than it is
    /// high once it is laid out.
    private int firstRow;

    private double firstRowOffset;

    /// How many rows are seen, with parts of rows.
    private double visibleRowCount = 1;

    /// The row that is to be in view after the next layout.
    private int pendingRevealRow = NO_ROW;

    private boolean inLayout;

    RowFlow(VirtualListView<T> list) {
        this.list = list;
        getStyleClass().add("row-flow");
        var clip = new Rectangle();
        clip.widthProperty().bind(rowContainer.widthProperty());
        clip.heightProperty().bind(rowContainer.heightProperty());
        rowContainer.setClip(clip);
        rowContainer.getStyleClass().add("sheet");
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

    /// The cells of the rows that are seen, be it in part.
    NavigableMap<Integer, ListCell<T>> visibleCells() {
        return cells.visibleCells();
    }

    boolean isAtTop() {
        return firstRow == 0 && firstRowOffset <= 0;
    }

    /// Scrolls so that a row begins so many pixels below the upper edge, as far as there are rows.
    void scrollTo(int row, double below) {
        pendingRevealRow = NO_ROW;
        setFirstRow(row, below);
        requestLayout();
    }

    /// Scrolls by pixels, down where they are positive; whether there was anything to scroll to.
    boolean scrollBy(double pixels) {
        layout();
        int row = firstRow;
        double before = firstRowOffset;
        firstRowOffset += pixels;
        requestLayout();
        layout();
        return row != firstRow || before != firstRowOffset;
    }

    /// Scrolls no further than needed to have a row wholly in view, at the next layout: the list
    /// may have another height by then.
    void reveal(int row) {
        if (row >= 0 && row < rowCount()) {
            pendingRevealRow = row;
            requestLayout();
        }
    }

    /// How far to scroll to have a row wholly in view.
    private void scrollIntoView(int row) {
        ListCell<T> cell = visibleCells().get(row);
        if (cell == null && row > firstRow) {
            setFirstRow(row, rowContainer.getHeight() - rowHeight(row));
        } else if (cell == null || cell.getLayoutY() < 0) {
            setFirstRow(row, 0);
        } else {
            double beyond = cell.getLayoutY() + cell.getHeight() - rowContainer.getHeight();
            firstRowOffset += Math.max(0, Math.min(beyond, cell.getLayoutY()));
        }
    }

    private void setFirstRow(int row, double below) {
        firstRow = Math.clamp(row, 0, Math.max(0, rowCount() - 1));
        firstRowOffset = -below;
    }

    /// A page down from a row: the last that is seen wholly, or, from there, the one that is the
    /// last when that has become the first.
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

    /// The same upwards.
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
                .filter(shown -> shown.getValue().getLayoutY() >= 0)
                .mapToInt(shown -> shown.getKey())
                .findFirst()
                .orElse(firstRow);
    }

    private int lastFullyVisibleRow() {
        return visibleCells().descendingMap().entrySet().stream()
                .filter(shown -> bottom(shown.getValue()) <= rowContainer.getHeight())
                .mapToInt(shown -> shown.getKey())
                .findFirst()
                .orElse(firstRow);
    }

    private static double bottom(ListCell<?> cell) {
        return cell.getLayoutY() + cell.getHeight();
    }

    /// Rows before or behind those that are seen came or went, or those that are seen changed.
    void rowsChanged(int from, int removed, int added) {
        if (from + removed > firstRow && from <= firstRow && removed > 0) {
            scrollTo(from, 0);
        } else if (from < firstRow) {
            firstRow += added - removed;
        }
        cells.updateCells();
        requestLayout();
    }

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

    /// Once, as a rule: whether there is a scroll bar changes seldom.
    private void layoutRowsAndScrollBar() {
        boolean barred = scrollBar.isVisible();
        if (layoutBesideScrollBar(barred) != barred) {
            scrollBar.setVisible(!barred);
            layoutBesideScrollBar(!barred);
        }
    }

    private boolean layoutBesideScrollBar(boolean barred) {
        double width = barred ? snapSizeX(scrollBar.prefWidth(-1)) : 0;
        scrollBar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        return layoutRows(getWidth() - width);
    }

    /// Lays the rows out; whether there are more than have room.
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

    /// Makes `top` the row at the upper edge.
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

    /// Puts rows below each other as long as there is room.
    ///
    /// @return where the last one ends
    private double placeRows() {
        double y = -firstRowOffset;
        double rows = 0;
        for (int row = firstRow; row < rowCount() && y < getHeight(); row++) {
            double height = rowHeight(row);
            cells.place(row, y, rowContainer.getWidth(), height);
            double part = Math.min(y + height, getHeight()) - Math.max(y, 0);
            rows += height > 0 ? part / height : 1;
            y += height;
        }
        visibleRowCount = rows;
        return y;
    }

    private void updateScrollBar() {
        double rest = rowCount() - visibleRowCount;
        scrollBar.setVisibleAmount(rowCount() == 0 ? 1 : visibleRowCount / rowCount());
        scrollBar.setBlockIncrement(rest > 0 ? visibleRowCount / rest : 1);
        scrollBar.setUnitIncrement(rest > 0 ? 1 / rest : 1);
        double part = rowCount() == 0 ? 0 : firstRowOffset / Math.max(1, rowHeight(firstRow));
        scrollBar.setValue(rest > 0 ? Math.clamp((firstRow + part) / rest, 0, 1) : 0);
    }

    /// The reader has moved the scroll bar.
    private void scrollBarMoved(double value) {
        if (inLayout) {
            return;
        }
        if (value >= 1) {
            scrollTo(rowCount() - 1, 0);
            return;
        }
        double place = value * Math.max(0, rowCount() - visibleRowCount);
        int row = (int) place;
        scrollTo(row, row < rowCount() ? (row - place) * rowHeight(row) : 0);
    }

    private void wheelScrolled(ScrollEvent event) {
        double pixels = WheelScroll.toPixels(event, getHeight(), visibleRowCount);
        if (pixels != 0 && scrollBy(pixels)) {
            event.consume();
        }
    }
}
