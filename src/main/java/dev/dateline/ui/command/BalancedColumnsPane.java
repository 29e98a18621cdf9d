package dev.dateline.ui.command;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Blocks one below the other, in as many equally wide columns as there is room for, about equally
/// high; their order is kept.
public final class BalancedColumnsPane extends Pane {
    private static final double GAP = 32;
    private static final int MAX_COLUMNS = 3;

    public BalancedColumnsPane(List<Node> blocks) {
        getChildren().setAll(blocks);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return horizontalInsets() + MAX_COLUMNS * maxBlockWidth() + (MAX_COLUMNS - 1) * GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return layoutBlocks(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        layoutBlocks(getWidth(), true);
    }

    private double horizontalInsets() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double maxBlockWidth() {
        return getChildren().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(0);
    }

    /// @return how high all of it is
    private double layoutBlocks(double width, boolean really) {
        double room = width - horizontalInsets();
        int columns = Math.clamp((long) ((room + GAP) / (maxBlockWidth() + GAP)), 1, MAX_COLUMNS);
        double each = Math.floor((room - (columns - 1) * GAP) / columns);
        double all = getChildren().stream().mapToDouble(node -> node.prefHeight(each)).sum();
        double x = snappedLeftInset();
        double y = 0;
        double before = 0;
        double highest = 0;
        int column = 1;
        for (Node node : getChildren()) {
            double height = node.prefHeight(each);
            if (column < columns && before + height / 2 > all * column / columns) {
                column++;
                x += each + GAP;
                y = 0;
            }
            if (really) {
                node.resizeRelocate(x, y, each, height);
            }
            y += height;
            before += height;
            highest = Math.max(highest, y);
        }
        return highest;
    }
}
