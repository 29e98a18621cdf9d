package dev.dateline.ui.fx.list;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What rows stand on, each where it is put.
final class RowContainer extends Region {
    RowContainer() {
        getStyleClass().add("sheet");
    }

    @Override
    protected void layoutChildren() {}

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }
}
