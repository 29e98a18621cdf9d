package dev.dateline.ui.fx;

import javafx.scene.input.ScrollEvent;

/// How far a turn of the wheel goes in a list.
final class Wheel {
    /// Rows that a line is measured by where the list shows fewer.
    private static final double LEAST_ROWS = 8;

    private Wheel() {}

    /// In pixels, down where they are positive.
    ///
    /// @param height of the list
    /// @param rows how many are seen
    static double pixels(ScrollEvent turn, double height, double rows) {
        return switch (turn.getTextDeltaYUnits()) {
            case PAGES -> -turn.getTextDeltaY() * height;
            case LINES -> -turn.getTextDeltaY() * height / Math.max(LEAST_ROWS, rows);
            case NONE -> -turn.getDeltaY();
        };
    }
}
