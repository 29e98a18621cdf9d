package dev.dateline.ui.search.timeline;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// Squares, many to a path.
final class CalendarShapes {
    private CalendarShapes() {}

    static Path path(String styleClass) {
        var path = new Path();
        path.getStyleClass().add(styleClass);
        return path;
    }

    static void square(Path path, double x, double y, double side) {
        path.getElements()
                .addAll(
                        new MoveTo(x + 0.5, y + 0.5),
                        new HLineTo(x + side - 0.5),
                        new VLineTo(y + side - 0.5),
                        new HLineTo(x + 0.5),
                        new ClosePath());
    }
}
