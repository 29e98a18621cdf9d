package dev.dateline.ui.shell;

import dev.dateline.settings.WindowSettings;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// The three columns side by side. The left two keep their width when the window grows; the text
/// gets the rest.
final class Columns {
    private final SplitPane pane;
    private final double navigation;
    private final double list;
    private boolean placed;

    Columns(Node left, Node middle, Node right, WindowSettings widths) {
        pane = new SplitPane(left, middle, right);
        pane.getStyleClass().add("dl-columns");
        navigation = widths.navigation();
        list = widths.list();
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(middle, false);
        pane.widthProperty().addListener((_, _, width) -> place(width.doubleValue()));
    }

    Node node() {
        return pane;
    }

    /// `settings` with the widths the reader has dragged the columns to.
    WindowSettings keepIn(WindowSettings settings) {
        double width = pane.getWidth();
        if (!placed || width <= 0) {
            return settings;
        }
        double[] dividers = pane.getDividerPositions();
        return new WindowSettings(
                settings.width(),
                settings.height(),
                settings.maximized(),
                Math.rint(dividers[0] * width),
                Math.rint((dividers[1] - dividers[0]) * width));
    }

    private void place(double width) {
        if (!placed && width > 0) {
            placed = true;
            double middle = Math.min(list, width * 0.4);
            pane.setDividerPositions(navigation / width, (navigation + middle) / width);
        }
    }
}
