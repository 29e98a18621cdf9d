package dev.dateline.ui.fx;

import javafx.geometry.Orientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.NavigableMap;

/// The rows of a [LongList] that are seen, from the one at the upper edge on, each as high as it
/// wants to be, and the scroll bar beside them, which counts rows. Nothing here takes longer the
/// more rows there are. For the FX thread only.
final class RowFlow<T> extends Region {
    private static final int NONE = -1;

    /// What list views want to be where nobody asks how many rows they have.
    private static final double WIDTH = 248;

    private static final double HEIGHT = 400;

    private final LongList<T> list;
    private final RowCells<T> cells;
    private final RowSheet sheet = new RowSheet();
    private final ScrollBar bar = new ScrollBar();

    /// The row at the upper edge, and how much of it is above the edge: in pixels, less than it is
    /// high once it is laid out.
    private int top;

    private double hidden;

    /// How many rows are seen, with parts of rows.
    private double seen = 1;

    /// The row that is to be in view after the next layout.
    private int awaited = NONE;

    private boolean laying;

    RowFlow(LongList<T> list) {
        this.list = list;
        getStyleClass().add("row-flow");
        var clip = new Rectangle();
        clip.widthProperty().bind(sheet.widthProperty());
        clip.heightProperty().bind(sheet.heightProperty());
        sheet.setClip(clip);
        sheet.getStyleClass().add("sheet");
        cells = new RowCells<>(list, sheet);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setMax(1);
        bar.setVisible(false);
        bar.valueProperty().addListener((_, _, value) -> drag(value.doubleValue()));
        getChildren().setAll(sheet, bar);
        addEventHandler(ScrollEvent.SCROLL, this::turn);
    }

    ScrollBar bar() {
        return bar;
    }

    /// The cells of the rows that are seen, be it in part.
    NavigableMap<Integer, ListCell<T>> shown() {
        return cells.shown();
    }

    boolean isAtTop() {
        return top == 0 && hidden <= 0;
    }

    /// Scrolls so that a row begins so many pixels below the upper edge, as far as there are rows.
    void scrollTo(int row, double below) {
        awaited = NONE;
        place(row, below);
        requestLayout();
    }

    /// Scrolls by pixels, down where they are positive; whether there was anything to scroll to.
    boolean scrollBy(double pixels) {
        layout();
        int row = top;
        double before = hidden;
        hidden += pixels;
        requestLayout();
        layout();
        return row != top || before != hidden;
    }

    /// Scrolls no further than needed to have a row wholly in view, at the next layout: the list
    /// may have another height by then.
    void reveal(int row) {
        if (row >= 0 && row < count()) {
            awaited = row;
            requestLayout();
        }
    }

    /// How far to scroll to have a row wholly in view.
    private void comeTo(int row) {
        ListCell<T> cell = shown().get(row);
        if (cell == null && row > top) {
            place(row, sheet.getHeight() - heightOf(row));
        } else if (cell == null || cell.getLayoutY() < 0) {
            place(row, 0);
        } else {
            double beyond = cell.getLayoutY() + cell.getHeight() - sheet.getHeight();
            hidden += Math.max(0, Math.min(beyond, cell.getLayoutY()));
        }
    }

    private void place(int row, double below) {
        top = Math.clamp(row, 0, Math.max(0, count() - 1));
        hidden = -below;
    }

    /// A page down from a row: the last that is seen wholly, or, from there, the one that is the
    /// last when that has become the first.
    int pageDown(int row) {
        layout();
        int last = lastWhole();
        if (row < last) {
            return last;
        }
        scrollTo(last, 0);
        layout();
        return Math.max(row, lastWhole());
    }

    /// The same upwards.
    int pageUp(int row) {
        layout();
        int first = firstWhole();
        if (row > first) {
            return first;
        }
        scrollTo(first, sheet.getHeight() - heightOf(first));
        layout();
        return Math.min(row, firstWhole());
    }

    private int firstWhole() {
        return shown().entrySet().stream()
                .filter(shown -> shown.getValue().getLayoutY() >= 0)
                .mapToInt(shown -> shown.getKey())
                .findFirst()
                .orElse(top);
    }

    private int lastWhole() {
        return shown().descendingMap().entrySet().stream()
                .filter(shown -> end(shown.getValue()) <= sheet.getHeight())
                .mapToInt(shown -> shown.getKey())
                .findFirst()
                .orElse(top);
    }

    private static double end(ListCell<?> cell) {
        return cell.getLayoutY() + cell.getHeight();
    }

    /// Rows before or behind those that are seen came or went, or those that are seen changed.
    void changed(int from, int removed, int added) {
        if (from + removed > top && from <= top && removed > 0) {
            scrollTo(from, 0);
        } else if (from < top) {
            top += added - removed;
        }
        cells.update();
        requestLayout();
    }

    void renew() {
        cells.renew();
        requestLayout();
    }

    private int count() {
        return list.getItems().size();
    }

    private double heightOf(int row) {
        return cells.height(row, sheet.getWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        laying = true;
        try {
            layAll();
            if (awaited != NONE && count() > 0) {
                comeTo(Math.clamp(awaited, 0, Math.max(0, count() - 1)));
                awaited = NONE;
                layAll();
            }
            measureBar();
        } finally {
            laying = false;
        }
    }

    /// Once, as a rule: whether there is a scroll bar changes seldom.
    private void layAll() {
        boolean barred = bar.isVisible();
        if (layBeside(barred) != barred) {
            bar.setVisible(!barred);
            layBeside(!barred);
        }
    }

    private boolean layBeside(boolean barred) {
        double width = barred ? snapSizeX(bar.prefWidth(-1)) : 0;
        bar.resizeRelocate(getWidth() - width, 0, width, getHeight());
        return lay(getWidth() - width);
    }

    /// Lays the rows out; whether there are more than have room.
    private boolean lay(double width) {
        sheet.resize(width, getHeight());
        cells.begin();
        comeToRow();
        double end = fill();
        if (end < getHeight()) {
            hidden -= getHeight() - end;
            comeToRow();
            fill();
        }
        cells.end();
        return seen < count();
    }

    /// Makes `top` the row at the upper edge.
    private void comeToRow() {
        top = Math.clamp(top, 0, Math.max(0, count() - 1));
        while (hidden < 0 && top > 0) {
            hidden += heightOf(--top);
        }
        hidden = Math.max(0, hidden);
        while (top < count() - 1 && hidden >= heightOf(top)) {
            hidden -= heightOf(top++);
        }
    }

    /// Puts rows below each other as long as there is room.
    ///
    /// @return where the last one ends
    private double fill() {
        double y = -hidden;
        double rows = 0;
        for (int row = top; row < count() && y < getHeight(); row++) {
            double height = heightOf(row);
            cells.place(row, y, sheet.getWidth(), height);
            double part = Math.min(y + height, getHeight()) - Math.max(y, 0);
            rows += height > 0 ? part / height : 1;
            y += height;
        }
        seen = rows;
        return y;
    }

    private void measureBar() {
        double rest = count() - seen;
        bar.setVisibleAmount(count() == 0 ? 1 : seen / count());
        bar.setBlockIncrement(rest > 0 ? seen / rest : 1);
        bar.setUnitIncrement(rest > 0 ? 1 / rest : 1);
        double part = count() == 0 ? 0 : hidden / Math.max(1, heightOf(top));
        bar.setValue(rest > 0 ? Math.clamp((top + part) / rest, 0, 1) : 0);
    }

    /// The reader has moved the scroll bar.
    private void drag(double value) {
        if (laying) {
            return;
        }
        if (value >= 1) {
            scrollTo(count() - 1, 0);
            return;
        }
        double place = value * Math.max(0, count() - seen);
        int row = (int) place;
        scrollTo(row, row < count() ? (row - place) * heightOf(row) : 0);
    }

    private void turn(ScrollEvent event) {
        double pixels = Wheel.pixels(event, getHeight(), seen);
        if (pixels != 0 && scrollBy(pixels)) {
            event.consume();
        }
    }
}
