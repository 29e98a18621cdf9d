package dev.dateline.ui.fx.list;

import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A list cell whose content wraps to the width of the list and determines the cell's height.
///
/// A plain cell measures its content without a width limit and truncates it.
public abstract class WrappingCell<T> extends ContentCell<T> {
    private static final double SCROLL_BAR_WIDTH = 10;

    /// Creates an empty cell.
    ///
    /// @param content is shown while the cell has an item
    protected WrappingCell(Region content) {
        super(content);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        ListView<T> list = getListView();
        if (getGraphic() == null || list == null || list.getWidth() == 0) {
            return super.computePrefHeight(width);
        }
        double available =
                list.getWidth()
                        - list.snappedLeftInset()
                        - list.snappedRightInset()
                        - SCROLL_BAR_WIDTH
                        - snappedLeftInset()
                        - snappedRightInset();
        return snappedTopInset() + content.prefHeight(available) + snappedBottomInset();
    }
}
