package dev.dateline.ui.fx.list;

import javafx.scene.input.ScrollEvent;

/// How far a turn of the wheel goes in a list.
final class WheelScroll {
    /// Rows that a line is measured by where the list shows fewer.
    private static final double MIN_ROWS = 8;

    private WheelScroll() {}

    /// In pixels, down where they are positive.
    ///
    /// @param height of the list
    /// @param rows how many are seen
    static double toPixels(ScrollEvent turn, double height, double rows) {
        return switch (turn.getTextDeltaYUnits()) {
            case PAGES -> -turn.getTextDeltaY() * height;
            case LINES -> -turn.getTextDeltaY() * height / Math.max(MIN_ROWS, rows);
            case NONE -> -turn.getDeltaY();
        };
    }
}
