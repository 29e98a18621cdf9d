package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.search.timeline.TimelineSelection.Grip;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// Shows the archive's articles over time as pale bars, with the matches of the query in front.
///
/// Dragging, or Enter on the current bar, filters by date. The filtered days can be dragged to
/// other days or resized at their edges; Escape removes the filter. The mouse wheel, a double click
/// and the plus and minus keys zoom.
public final class Timeline extends Region {
    /// Height of the bars, without the labels below them.
    private static final double BARS_HEIGHT = 53;

    private static final double BAR_WIDTH = 2.5;
    private static final double MARGIN = 16;

    /// Space for the button in the upper right corner.
    private static final double RIGHT_MARGIN = 48;

    private static final double ZOOM_FACTOR = 0.8;

    /// Maximum distance in pixels from an edge of the filtered days at which a drag moves the edge.
    private static final double GRIP_TOLERANCE = 4;

    private final TimelineModel model;
    private final TimelineSelection selection;
    private final TimelineChart chart = new TimelineChart();
    private final Label tip = Nodes.label("", "dl-timeline-tip");
    private final Runnable clearFilter;

    /// @param filter receives the days that the user selects
    /// @param clearFilter removes the date filter
    public Timeline(TimelineModel model, Consumer<DateRange> filter, Runnable clearFilter) {
        this.model = model;
        this.clearFilter = clearFilter;
        selection = new TimelineSelection(model, filter, this::requestLayout);
        getStyleClass().add("dl-timeline");
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
        focusedProperty().addListener((_, _, focused) -> selection.focusChanged(focused));
        listenToMouse();
        listenToKeys();
    }

    /// Highlights the days of the query's date filter and makes them visible; null if it has none.
    public void setFilter(@Nullable DateRange days) {
        if (!Objects.equals(days, selection.filter())) {
            if (days != null) {
                model.reveal(days);
            }
            selection.setFilter(days);
        }
    }

    private void listenToMouse() {
        addEventHandler(MouseEvent.MOUSE_MOVED, this::mouseMoved);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> selection.mouseExited());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> selection.dragTo(barAt(e.getX())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::mouseReleased);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            model.pan(-event.getDeltaX() / barsWidth());
        } else if (event.getDeltaY() != 0) {
            double fraction = Math.clamp((event.getX() - MARGIN) / barsWidth(), 0, 1);
            model.zoom(event.getDeltaY() > 0 ? ZOOM_FACTOR : 1 / ZOOM_FACTOR, fraction);
        }
        event.consume();
    }

    private void mouseMoved(MouseEvent event) {
        selection.moveTo(barAt(event.getX()));
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

    private void mousePressed(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
            selection.press(barAt(event.getX()), gripAt(event.getX()));
        }
    }

    private void mouseReleased(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (event.getClickCount() == 2) {
                selection.zoomIntoCurrent();
            } else {
                selection.applyAsFilter();
            }
        }
    }

    private void listenToKeys() {
        KeyHandlers.addHandler(this, () -> selection.step(-1, false), "Left");
        KeyHandlers.addHandler(this, () -> selection.step(1, false), "Right");
        KeyHandlers.addHandler(this, () -> selection.step(-1, true), "Shift+Left");
        KeyHandlers.addHandler(this, () -> selection.step(1, true), "Shift+Right");
        KeyHandlers.addHandler(this, selection::applyAsFilter, "Enter", "Space");
        KeyHandlers.addHandler(this, () -> zoomAtCursor(0.5), "Plus", "Add", "Equals", "Up");
        KeyHandlers.addHandler(this, () -> zoomAtCursor(2), "Minus", "Subtract", "Down");
        KeyHandlers.addHandler(this, model::zoomOut, "Home", "0");
        KeyHandlers.addHandler(this, () -> model.pan(-0.5), "Page Up");
        KeyHandlers.addHandler(this, () -> model.pan(0.5), "Page Down");
        KeyHandlers.addHandler(this, clearFilter, "Esc", "Delete", "Backspace");
    }

    private void zoomAtCursor(double factor) {
        model.zoom(factor, selection.cursorFraction());
    }

    private int barAt(double x) {
        int count = model.barsProperty().get().size();
        return count == 0
                ? -1
                : Math.clamp((long) ((x - MARGIN) / barsWidth() * count), 0, count - 1);
    }

    /// Returns an empty region as high as the timeline, to reserve its space until it is loaded.
    public static Region placeholder() {
        var chart = new TimelineChart();
        var placeholder =
                new Region() {
                    @Override
                    protected double computePrefHeight(double width) {
                        return BARS_HEIGHT + chart.labelsHeight();
                    }

                    private void addChart() {
                        getChildren().add(chart);
                    }
                };
        placeholder.addChart();
        placeholder.getStyleClass().add("dl-timeline");
        return placeholder;
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
        return BARS_HEIGHT + chart.labelsHeight();
    }
}
