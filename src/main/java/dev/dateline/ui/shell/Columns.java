package dev.dateline.ui.shell;

import dev.dateline.settings.WindowSettings;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The three columns side by side. The left two keep their width when the window grows; the text
/// gets the rest. Where the middle one needs room, the left one steps aside. How narrow each can be
/// is said by the style sheet and not by what stands in it, which comes later than the text: that
/// is never moved.
final class Columns {
    private static final double WIDE = 0.58;

    private final SplitPane pane;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final double widthBefore;
    private double navigation;
    private double list;
    private boolean placed;
    private boolean wide;

    Columns(Region left, Region middle, Region right, WindowSettings widths) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        left.getStyleClass().add("dl-left-column");
        middle.getStyleClass().add("dl-middle-column");
        right.getStyleClass().add("dl-text-column");
        pane = new SplitPane(left, middle, right);
        pane.getItems().forEach(column -> ((Region) column).setMinHeight(0));
        pane.getStyleClass().add("dl-columns");
        widthBefore = widths.width();
        navigation = widths.navigationWidth();
        list = widths.listWidth();
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(middle, false);
        pane.widthProperty().addListener((_, _, width) -> place(width.doubleValue()));
    }

    Node node() {
        return pane;
    }

    /// Gives the middle column more than half of all the room, or what it had before.
    void widen(boolean now) {
        if (wide == now) {
            return;
        }
        remember();
        wide = now;
        if (now) {
            pane.getItems().remove(left);
        } else {
            pane.getItems().addFirst(left);
        }
        pane.layout(); // which divides anew what has other parts now, in its own way
        divide();
    }

    /// Makes the column in which the focus is wider, or narrower by less than 0: the text at the
    /// cost of the list beside it, the others at that of the text. Each stays as wide as it must
    /// be.
    void widen(double by) {
        if (!placed || wide) {
            return;
        }
        remember();
        double room = pane.getWidth() - right.minWidth(-1);
        if (hasFocus(left)) {
            navigation = clamped(navigation + by, left, room - list);
        } else {
            list = clamped(list + (hasFocus(right) ? -by : by), middle, room - navigation);
        }
        divide();
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
    WindowSettings keepIn(WindowSettings settings) {
        remember();
        return new WindowSettings(
                settings.width(), settings.height(), settings.maximized(), navigation, list);
    }

    private void remember() {
        double width = pane.getWidth();
        if (placed && !wide && width > 0) {
            double[] dividers = pane.getDividerPositions();
            navigation = Math.rint(dividers[0] * width);
            list = Math.rint((dividers[1] - dividers[0]) * width);
        }
    }

    private void place(double width) {
        if (!placed && width > 0) {
            placed = true;
            if (width < widthBefore) {
                list = Math.min(list, width * 0.4);
            }
            double room = width - right.minWidth(-1);
            navigation = Math.max(left.minWidth(-1), Math.min(navigation, room - list));
            list = Math.max(middle.minWidth(-1), Math.min(list, room - navigation));
            divide();
        }
    }

    private void divide() {
        double width = pane.getWidth();
        if (wide) {
            pane.setDividerPositions(WIDE);
        } else if (width > 0) {
            pane.setDividerPositions(navigation / width, (navigation + list) / width);
        }
    }
}
