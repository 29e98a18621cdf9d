package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.search.timeline.TimelineSelection.Grip;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The strip of time over the results: every article pale, every match strong. Dragging, or Enter
/// on the bar the cursor is on, filters by date; what is filtered by can be dragged along or
/// stretched, and Escape takes it back. The wheel, a double click, plus and minus zoom.
public final class Timeline extends Region {
    /// Of the bars, without the line below them.
    private static final double BARS_HEIGHT = 53;

    private static final double BAR_WIDTH = 2.5;
    private static final double MARGIN = 16;

    /// Room for what stands over the strip at its right.
    private static final double RIGHT_MARGIN = 48;

    private static final double ZOOM_FACTOR = 0.8;

    /// How near to an edge of the days filtered by a drag takes hold of it.
    private static final double GRIP_TOLERANCE = 4;

    private final TimelineModel model;
    private final TimelineSelection selection;
    private final TimelineChart chart = new TimelineChart();
    private final Label tip = new Label();
    private final ObjectProperty<@Nullable DateRange> filter = new SimpleObjectProperty<>();

    private final Runnable clear;

    /// The strip for `model`.
    ///
    /// @param narrow takes the days the reader has marked
    /// @param clear takes the filter by days back
    public Timeline(TimelineModel model, Consumer<DateRange> narrow, Runnable clear) {
        this.model = model;
        this.clear = clear;
        selection = new TimelineSelection(model, narrow);
        getStyleClass().add("dl-timeline");
        tip.getStyleClass().add("dl-timeline-tip");
        tip.setMouseTransparent(true);
        getChildren().addAll(chart, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty()
                .bind(
                        tip.textProperty()
                                .map(t ->
                                        t.isEmpty() ? Messages.of("timeline.accessible-name") : t));
        model.barsProperty().addListener((_, _, _) -> requestLayout());
        filter.addListener((_, _, days) -> filterChanged(days));
        focusedProperty().addListener((_, _, focused) -> selection.focusChanged(focused));
        selection.onChanged(this::requestLayout);
        listenToMouse();
        listenToKeys();
    }

    /// The days that the query is limited to, or null.
    public ObjectProperty<@Nullable DateRange> filterProperty() {
        return filter;
    }

    private void filterChanged(@Nullable DateRange days) {
        if (days != null) {
            model.reveal(days);
        }
        selection.filter(days);
    }

    private void listenToMouse() {
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> selection.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> selection.dragTo(barAt(e.getX())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            model.pan(-event.getDeltaX() / barsWidth());
        } else if (event.getDeltaY() != 0) {
            double place = Math.clamp((event.getX() - MARGIN) / barsWidth(), 0, 1);
            model.zoom(event.getDeltaY() > 0 ? ZOOM_FACTOR : 1 / ZOOM_FACTOR, place);
        }
        event.consume();
    }

    private void hover(MouseEvent event) {
        selection.hover(barAt(event.getX()));
        setCursor(
                switch (gripAt(event.getX())) {
                    case OUTSIDE -> Cursor.DEFAULT;
                    case INSIDE -> Cursor.OPEN_HAND;
                    case FIRST_EDGE, LAST_EDGE -> Cursor.H_RESIZE;
                });
    }

    private Grip gripAt(double x) {
        int first = selection.firstFilteredBar();
        if (first < 0) {
            return Grip.OUTSIDE;
        }
        double step = barsWidth() / Math.max(1, model.barsProperty().get().size());
        double left = MARGIN + first * step;
        double right = MARGIN + (selection.lastFilteredBar() + 1) * step;
        if (Math.abs(x - left) <= GRIP_TOLERANCE) {
            return Grip.FIRST_EDGE;
        }
        if (Math.abs(x - right) <= GRIP_TOLERANCE) {
            return Grip.LAST_EDGE;
        }
        return x > left && x < right ? Grip.INSIDE : Grip.OUTSIDE;
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
            selection.press(barAt(event.getX()), gripAt(event.getX()));
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                selection.zoomIntoCurrent();
            } else {
                selection.release();
            }
        }
    }

    private void listenToKeys() {
        KeyHandlers.addHandler(this, () -> selection.step(-1, false), "Left");
        KeyHandlers.addHandler(this, () -> selection.step(1, false), "Right");
        KeyHandlers.addHandler(this, () -> selection.step(-1, true), "Shift+Left");
        KeyHandlers.addHandler(this, () -> selection.step(1, true), "Shift+Right");
        KeyHandlers.addHandler(this, selection::release, "Enter", "Space");
        KeyHandlers.addHandler(
                this,
                () -> model.zoom(0.5, selection.cursorFraction()),
                "Plus",
                "Add",
                "Equals",
                "Up");
        KeyHandlers.addHandler(
                this, () -> model.zoom(2, selection.cursorFraction()), "Minus", "Subtract", "Down");
        KeyHandlers.addHandler(this, model::zoomOut, "Home", "0");
        KeyHandlers.addHandler(this, () -> model.pan(-0.5), "Page Up");
        KeyHandlers.addHandler(this, () -> model.pan(0.5), "Page Down");
        KeyHandlers.addHandler(this, clear, "Esc", "Delete", "Backspace");
    }

    private int barAt(double x) {
        int count = model.barsProperty().get().size();
        return count == 0
                ? -1
                : Math.clamp((long) ((x - MARGIN) / barsWidth() * count), 0, count - 1);
    }

    /// What is as high as the strip, at every size of text, to stand there until it comes.
    public static Region placeholder() {
        var picture = new TimelineChart();
        var place =
                new Region() {
                    @Override
                    protected double computePrefHeight(double width) {
                        return BARS_HEIGHT + picture.labels();
                    }

                    private void fill() {
                        getChildren().add(picture);
                    }
                };
        place.fill();
        place.getStyleClass().add("dl-timeline");
        return place;
    }

    private double barsWidth() {
        return Math.max(1, getWidth() - MARGIN - RIGHT_MARGIN);
    }

    @Override
    protected void layoutChildren() {
        model.setMaxBars((int) (barsWidth() / BAR_WIDTH));
        chart.resizeRelocate(MARGIN, 0, barsWidth(), getHeight());
        chart.draw(
                model.barsProperty().get(),
                model.unit(),
                selection.highlightedRange(),
                selection.currentBar());
        placeTip();
    }

    private void placeTip() {
        tip.setText(selection.tooltipText());
        tip.setVisible(!tip.getText().isEmpty());
        tip.autosize();
        double middle = MARGIN + selection.cursorFraction() * barsWidth();
        boolean right = middle < getWidth() - tip.getWidth() - MARGIN;
        tip.relocate(Math.max(4, Math.rint(right ? middle + 8 : middle - tip.getWidth() - 8)), 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return BARS_HEIGHT + chart.labels();
    }
}
