package dev.dateline.ui.fx.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Places two nodes at the ends of a row, or below each other if the row is too narrow.
///
/// The minimum height is that of a child with the style class `dl-split-bar-min`. As minimum height
/// of the bar itself it would override the height of two rows in a column that is short of space.
public final class SplitBar extends Pane {
    private static final double GAP = 8;

    private final Node first;
    private final Node second;
    private final Region minHeightRegion = new Region();

    public SplitBar(Node first, Node second) {
        super(first, second);
        minHeightRegion.getStyleClass().add("dl-split-bar-min");
        minHeightRegion.setVisible(false);
        getChildren().add(minHeightRegion);
        this.first = first;
        this.second = second;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fitsOneRow(double width) {
        return width < 0
                || first.prefWidth(-1) + GAP + second.prefWidth(-1) <= width - insetsWidth();
    }

    private double insetsWidth() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return insetsWidth() + first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return insetsWidth() + Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double firstHeight = first.prefHeight(-1);
        double secondHeight = second.prefHeight(-1);
        double content =
                fitsOneRow(width)
                        ? Math.max(firstHeight, secondHeight)
                        : firstHeight + secondHeight;
        return Math.max(
                minHeightRegion.minHeight(-1), snappedTopInset() + snappedBottomInset() + content);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - insetsWidth();
        double firstHeight = first.prefHeight(-1);
        double secondHeight = second.prefHeight(-1);
        double secondWidth = Math.min(width, second.prefWidth(-1));
        boolean oneRow = fitsOneRow(getWidth());
        double height = oneRow ? getHeight() - top - snappedBottomInset() : firstHeight;
        first.resizeRelocate(left, top, Math.min(width, first.prefWidth(-1)), height);
        second.resizeRelocate(
                oneRow ? left + width - secondWidth : left,
                oneRow ? top + snapPositionY((height - secondHeight) / 2) : top + firstHeight,
                secondWidth,
                secondHeight);
    }
}
