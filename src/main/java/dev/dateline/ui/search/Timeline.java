package dev.dateline.ui.search;

import dev.dateline.search.DateRange;
import dev.dateline.ui.fx.Keys;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The strip of time over the results: every article pale, every match strong. Dragging, or Enter
/// on the bar the cursor is on, filters by date; the wheel, a double click, plus and minus zoom.
public final class Timeline extends Pane {
    private static final StyleablePropertyFactory<Timeline> STYLES =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());
    private static final double BAR_WIDTH = 2.5;
    private static final double MARGIN = 16;

    private final StyleableProperty<Color> pale = colour("-pale-color", t -> t.pale);
    private final StyleableProperty<Color> strong = colour("-strong-color", t -> t.strong);
    private final StyleableProperty<Color> words = colour("-words-color", t -> t.words);
    private final StyleableProperty<Color> ground = colour("-range-color", t -> t.ground);
    private final StyleableProperty<Color> edge = colour("-edge-color", t -> t.edge);

    private final TimelineModel model;
    private final TimelineSelection selection;
    private final Canvas canvas = new Canvas();
    private final Label tip = new Label();
    private final ObjectProperty<@Nullable DateRange> filter = new SimpleObjectProperty<>();

    /// The strip for `model`.
    ///
    /// @param narrow takes the days the reader has marked
    public Timeline(TimelineModel model, Consumer<DateRange> narrow) {
        this.model = model;
        selection = new TimelineSelection(model, narrow);
        getStyleClass().add("dl-timeline");
        tip.getStyleClass().add("dl-timeline-tip");
        tip.setMouseTransparent(true);
        getChildren().addAll(canvas, tip);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(tip.textProperty());
        model.barsProperty().addListener((_, _, _) -> draw());
        filter.addListener((_, _, _) -> draw());
        focusedProperty().addListener((_, _, focused) -> selection.focus(focused));
        selection.changed(this::draw);
        listenToMouse();
        listenToKeys();
    }

    /// The days that the query is limited to, or null.
    public ObjectProperty<@Nullable DateRange> filterProperty() {
        return filter;
    }

    private void listenToMouse() {
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> selection.hover(barAt(e.getX())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> selection.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> selection.dragTo(barAt(e.getX())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        setOnScroll(e -> {
            double place = Math.clamp((e.getX() - MARGIN) / span(), 0, 1);
            if (Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
                model.pan(-e.getDeltaX() / span());
            } else if (e.getDeltaY() != 0) {
                model.zoom(e.getDeltaY() > 0 ? 0.8 : 1.25, place);
            }
            e.consume();
        });
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1) {
            selection.press(barAt(event.getX()));
        }
    }

    private void release(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getClickCount() == 2) {
            selection.zoomIntoCurrent();
        } else {
            selection.release();
        }
    }

    private void listenToKeys() {
        Keys.on(this, () -> selection.step(-1, false), "Left");
        Keys.on(this, () -> selection.step(1, false), "Right");
        Keys.on(this, () -> selection.step(-1, true), "Shift+Left");
        Keys.on(this, () -> selection.step(1, true), "Shift+Right");
        Keys.on(this, selection::release, "Enter", "Space");
        Keys.on(this, () -> model.zoom(0.5, selection.place()), "Plus", "Add", "Equals", "Up");
        Keys.on(this, () -> model.zoom(2, selection.place()), "Minus", "Subtract", "Down");
        Keys.on(this, model::zoomOut, "Home", "0");
    }

    private int barAt(double x) {
        int count = model.barsProperty().get().size();
        return count == 0 ? -1 : Math.clamp((long) ((x - MARGIN) / span() * count), 0, count - 1);
    }

    private double span() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(MARGIN, 0);
        canvas.setWidth(span());
        canvas.setHeight(getHeight());
        model.fit((int) (span() / BAR_WIDTH));
        draw();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 64;
    }

    private void draw() {
        List<Bar> bars = model.barsProperty().get();
        var colours =
                new TimelinePainter.Colours(
                        pale.getValue(),
                        strong.getValue(),
                        words.getValue(),
                        ground.getValue(),
                        edge.getValue());
        new TimelinePainter(canvas, colours)
                .paint(bars, model.grain(), selection.marked(filter.get()), selection.current());
        placeTip();
    }

    private void placeTip() {
        tip.setText(selection.words());
        tip.setVisible(!tip.getText().isEmpty());
        tip.autosize();
        double middle = MARGIN + selection.place() * span();
        double x =
                middle < getWidth() - tip.getWidth() - 16
                        ? middle + 8
                        : middle - tip.getWidth() - 8;
        tip.relocate(Math.max(4, Math.rint(x)), 2);
    }

    private StyleableProperty<Color> colour(
            String name, java.util.function.Function<Timeline, StyleableProperty<Color>> property) {
        var style = STYLES.createStyleableColorProperty(this, name.substring(1), name, property);
        ((javafx.beans.value.ObservableValue<?>) style).addListener((_, _, _) -> requestLayout());
        return style;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
