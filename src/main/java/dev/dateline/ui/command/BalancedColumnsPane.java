package dev.dateline.ui.command;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Lays out its child nodes in order, in columns of equal width and about equal height. Uses as
/// many columns as fit, at most three.
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

    /// Lays out or only measures the child nodes in columns.
    ///
    /// @param apply whether to move the nodes, not only to measure them
    /// @return the height of the highest column
    private double layoutBlocks(double width, boolean apply) {
        double available = width - horizontalInsets();
        int columns =
                Math.clamp((long) ((available + GAP) / (maxBlockWidth() + GAP)), 1, MAX_COLUMNS);
        double columnWidth = Math.floor((available - (columns - 1) * GAP) / columns);
        double total =
                getChildren().stream().mapToDouble(node -> node.prefHeight(columnWidth)).sum();
        double x = snappedLeftInset();
        double y = 0;
        double before = 0;
        double highest = 0;
        int column = 1;
        for (Node node : getChildren()) {
            double height = node.prefHeight(columnWidth);
            if (column < columns && before + height / 2 > total * column / columns) {
                column++;
                x += columnWidth + GAP;
                y = 0;
            }
            if (apply) {
                node.resizeRelocate(x, y, columnWidth, height);
            }
            y += height;
            before += height;
            highest = Math.max(highest, y);
        }
        return highest;
    }
}
