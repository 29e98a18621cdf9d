package dev.dateline.ui.fx.list;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A row as wide as its list, whose content wraps and takes the height it needs. (A plain cell
/// measures its content as if there were no limit to the width, and cuts it.)
public abstract class WrappingCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR_WIDTH = 10;

    private final Region content;

    public WrappingCell(Region content) {
        this.content = content;
    }

    /// Shows the content, or an empty row.
    public final void setContentVisible(boolean shown) {
        setGraphic(shown ? content : null);
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
        double room =
                list.getWidth()
                        - list.snappedLeftInset()
                        - list.snappedRightInset()
                        - SCROLL_BAR_WIDTH
                        - snappedLeftInset()
                        - snappedRightInset();
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }
}
