package dev.dateline.ui.fx;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What rows stand on, each where it is put.
final class RowSheet extends Region {
    RowSheet() {
        getStyleClass().add("sheet");
    }

    @Override
    protected void layoutChildren() {}

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }
}
