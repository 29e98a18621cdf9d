package dev.dateline.ui.window;

import dev.dateline.settings.WindowSettings;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Lays out the three columns of a window: navigation left, lists in the middle, article text
/// right.
///
/// The left two keep their widths when the window grows; the text gets the rest. The left column is
/// removed while the middle one needs more room. Minimum widths come from the style sheet, not from
/// the content, because the content is added after the text is drawn and must not move it.
public final class WindowColumns {
    /// The middle column's share of the window width while the left column is removed, from 0 to 1.
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

    /// @param widths the saved widths of the window and of the left two columns
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

    /// Widens the middle column to more than half of the window, or restores its former width.
    void widen(boolean wanted) {
        if (wide == wanted) {
            return;
        }
        readWidths();
        wide = wanted;
        if (wanted) {
            pane.getItems().remove(left);
        } else {
            pane.getItems().addFirst(left);
        }
        pane.layout(); // the pane first divides its width among the new columns in its own way
        applyWidths();
    }

    /// Makes the focused column wider by `by` pixels, or narrower if `by` is negative.
    ///
    /// The text column takes the width from the middle column; the left and middle columns take it
    /// from the text column. No column becomes narrower than its minimum.
    void widen(double by) {
        if (!initialized || wide) {
            return;
        }
        readWidths();
        double available = pane.getWidth() - right.minWidth(-1);
        if (hasFocus(left)) {
            leftWidth = clamped(leftWidth + by, left, available - middleWidth);
        } else {
            middleWidth =
                    clamped(
                            middleWidth + (hasFocus(right) ? -by : by),
                            middle,
                            available - leftWidth);
        }
        applyWidths();
    }

    private static double clamped(double width, Region column, double max) {
        double min = column.minWidth(-1);
        return Math.clamp(width, min, Math.max(min, max));
    }

    private static boolean hasFocus(Region column) {
        Node node = column.getScene().getFocusOwner();
        while (node != null && !node.equals(column)) {
            node = node.getParent();
        }
        return node != null;
    }

    /// Returns a copy of `settings` with the current widths of the left two columns.
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
            double available = width - right.minWidth(-1);
            leftWidth = Math.max(left.minWidth(-1), Math.min(leftWidth, available - middleWidth));
            middleWidth =
                    Math.max(middle.minWidth(-1), Math.min(middleWidth, available - leftWidth));
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
