package dev.dateline.ui.fx.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Two things in a row, one at each end; where there is no room for both, as with large text, the
/// second stands below the first. It is no lower than the style sheet says of `dl-ends-least`,
/// which as its own minimum would have a column that is short of room press the second into the
/// first.
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
        double one = first.prefHeight(-1);
        double other = second.prefHeight(-1);
        double content = fitsOneRow(width) ? Math.max(one, other) : one + other;
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
        double room = getWidth() - insetsWidth();
        double oneHeight = first.prefHeight(-1);
        double otherHeight = second.prefHeight(-1);
        double otherWidth = Math.min(room, second.prefWidth(-1));
        boolean row = fitsOneRow(getWidth());
        double height = row ? getHeight() - top - snappedBottomInset() : oneHeight;
        first.resizeRelocate(left, top, Math.min(room, first.prefWidth(-1)), height);
        second.resizeRelocate(
                row ? left + room - otherWidth : left,
                row ? top + snapPositionY((height - otherHeight) / 2) : top + oneHeight,
                otherWidth,
                otherHeight);
    }
}
