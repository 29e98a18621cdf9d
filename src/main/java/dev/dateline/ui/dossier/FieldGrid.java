package dev.dateline.ui.dossier;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;

/// Lays out fields in two columns, or in one if two columns are too narrow for their content.
final class FieldGrid extends Pane {
    private static final double GAP = 12;
    private static final double ROW_GAP = 8;

    FieldGrid(List<? extends Node> fields) {
        getChildren().setAll(fields);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return columnWidth(0) + GAP + columnWidth(1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width < 0 ? prefWidth(-1) : width);
        int rows = (getChildren().size() + columns - 1) / columns;
        return rows * (rowHeight() + ROW_GAP) - ROW_GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double height = rowHeight();
        double x = 0;
        for (int column = 0; column < columns; column++) {
            double spare = columns == 1 ? 0 : (getWidth() - prefWidth(-1)) / columns;
            double width = columns == 1 ? getWidth() : columnWidth(column) + spare;
            for (int i = column; i < getChildren().size(); i += columns) {
                int row = i / columns;
                double y = row * (height + ROW_GAP);
                Node field = getChildren().get(i);
                field.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), height);
            }
            x += width + GAP;
        }
    }

    private int columns(double width) {
        return prefWidth(-1) <= width ? 2 : 1;
    }

    /// Returns the width of the widest field of a column in the two-column layout.
    private double columnWidth(int column) {
        double width = 0;
        for (int i = column; i < getChildren().size(); i += 2) {
            width = Math.max(width, getChildren().get(i).prefWidth(-1));
        }
        return width;
    }

    private double rowHeight() {
        return getChildren().stream().mapToDouble(field -> field.prefHeight(-1)).max().orElse(0);
    }
}
