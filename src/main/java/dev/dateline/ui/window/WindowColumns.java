package dev.dateline.ui.window;

import dev.dateline.settings.WindowSettings;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The three columns side by side. The left two keep their width when the window grows; the text
/// gets the rest. Where the middle one needs room, the left one steps aside. How narrow each can be
/// is said by the style sheet and not by what stands in it, which comes later than the text: that
/// is never moved.
public final class WindowColumns {
    private static final double WIDE_SHARE = 0.58;

    private final SplitPane pane;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final double savedWindowWidth;
    private double leftWidth;
    private double middleWidth;
    private boolean initialized;
    private boolean wide;

    WindowColumns(Region left, Region middle, Region right, WindowSettings widths) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        left.getStyleClass().add("dl-left-column");
        middle.getStyleClass().add("dl-middle-column");
        right.getStyleClass().add("dl-text-column");
        pane = new SplitPane(left, middle, right);
        pane.getItems().forEach(column -> ((Region) column).setMinHeight(0));
        pane.getStyleClass().add("dl-columns");
        savedWindowWidth = widths.width();
        leftWidth = widths.navigationWidth();
        middleWidth = widths.listWidth();
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(middle, false);
        pane.widthProperty().addListener((_, _, width) -> initializeWidths(width.doubleValue()));
    }

    Node node() {
        return pane;
    }

    /// Gives the middle column more than half of all the room, or what it had before.
    void widen(boolean now) {
        if (wide == now) {
            return;
        }
        readWidths();
        wide = now;
        if (now) {
            pane.getItems().remove(left);
        } else {
            pane.getItems().addFirst(left);
        }
        pane.layout(); // which divides anew what has other parts now, in its own way
        applyWidths();
    }

    /// Makes the column in which the focus is wider, or narrower by less than 0: the text at the
    /// cost of the list beside it, the others at that of the text. Each stays as wide as it must
    /// be.
    void widen(double by) {
        if (!initialized || wide) {
            return;
        }
        readWidths();
        double room = pane.getWidth() - right.minWidth(-1);
        if (hasFocus(left)) {
            leftWidth = clamped(leftWidth + by, left, room - middleWidth);
        } else {
            middleWidth =
                    clamped(middleWidth + (hasFocus(right) ? -by : by), middle, room - leftWidth);
        }
        applyWidths();
    }

    private static double clamped(double width, Region column, double most) {
        double least = column.minWidth(-1);
        return Math.clamp(width, least, Math.max(least, most));
    }

    private static boolean hasFocus(Region column) {
        Node at = column.getScene().getFocusOwner();
        while (at != null && !at.equals(column)) {
            at = at.getParent();
        }
        return at != null;
    }

    /// `settings` with the widths the reader has dragged the columns to.
    public WindowSettings storeWidths(WindowSettings settings) {
        readWidths();
        return new WindowSettings(
                settings.width(), settings.height(), settings.maximized(), leftWidth, middleWidth);
    }

    private void readWidths() {
        double width = pane.getWidth();
        if (initialized && !wide && width > 0) {
            double[] dividers = pane.getDividerPositions();
            leftWidth = Math.rint(dividers[0] * width);
            middleWidth = Math.rint((dividers[1] - dividers[0]) * width);
        }
    }

    private void initializeWidths(double width) {
        if (!initialized && width > 0) {
            initialized = true;
            if (width < savedWindowWidth) {
                middleWidth = Math.min(middleWidth, width * 0.4);
            }
            double room = width - right.minWidth(-1);
            leftWidth = Math.max(left.minWidth(-1), Math.min(leftWidth, room - middleWidth));
            middleWidth = Math.max(middle.minWidth(-1), Math.min(middleWidth, room - leftWidth));
            applyWidths();
        }
    }

    private void applyWidths() {
        double width = pane.getWidth();
        if (wide) {
            pane.setDividerPositions(WIDE_SHARE);
        } else if (width > 0) {
            pane.setDividerPositions(leftWidth / width, (leftWidth + middleWidth) / width);
        }
    }
}
