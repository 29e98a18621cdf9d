package dev.dateline.ui.fx.list;

import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/// Creates scroll events like those of a mouse wheel.
public final class WheelEvents {
    private WheelEvents() {}

    /// Creates an event over the upper left corner of a node, down if `pixels` is positive.
    public static ScrollEvent scrollOver(Node target, double pixels) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                1,
                1,
                1,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                -pixels,
                0,
                -pixels,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(target, 1, 1));
    }
}
