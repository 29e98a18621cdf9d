package dev.dateline.ui.search.timeline;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.key.KeyHandlers;
import dev.dateline.ui.search.DateRangeFormatter;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A year as squares, a column for each week: the more articles (or, of a search, matches) a day
/// has, the stronger its square; days without any are hollow. A click or Enter filters by a day, a
/// drag or Shift with the arrow keys by several.
final class CalendarGrid extends Region {
    static final int ROWS = 7;
    private static final int MAX_LEVEL = 4;
    private static final int COLUMNS = 54;
    private static final double MAX_CELL_SIZE = 15;
    private static final double MIN_LABELS_HEIGHT = 16;
    private static final double LABEL_DESCENT = 5;

    private final TimelineModel model;
    private final Consumer<DateRange> onFilter;
    private final List<Path> levels = new ArrayList<>();
    private final Path selectionOutline = CalendarShapes.path("dl-calendar-chosen");
    private final Path cursor = CalendarShapes.path("dl-calendar-cursor");
    private final List<Text> months = new ArrayList<>();
    private final Label tip = new Label();
    private WeekGridLayout year = new WeekGridLayout(1970);
    private @Nullable DateRange filter;
    private @Nullable LocalDate currentDay;
    private @Nullable LocalDate anchor;

    CalendarGrid(TimelineModel model, Consumer<DateRange> narrow, Runnable clear) {
        this.model = model;
        this.onFilter = narrow;
        getStyleClass().add("dl-calendar-grid");
        for (int level = 0; level <= MAX_LEVEL; level++) {
            levels.add(CalendarShapes.path("dl-calendar-" + level));
        }
        for (Month month : Month.values()) {
            var text =
                    new Text(
                            month.getDisplayName(
                                    TextStyle.SHORT_STANDALONE, DisplayLanguage.locale()));
            text.getStyleClass().add("dl-timeline-label");
            months.add(text);
        }
        tip.getStyleClass().add("dl-timeline-tip");
        getChildren().addAll(levels);
        getChildren().addAll(selectionOutline, cursor);
        getChildren().addAll(months);
        getChildren().add(tip);
        getChildren().forEach(node -> node.setManaged(false));
        getChildren().forEach(node -> node.setMouseTransparent(true));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty()
                .bind(
                        tip.textProperty()
                                .map(t ->
                                        t.isEmpty() ? Messages.of("calendar.accessible-name") : t));
        model.barsProperty().addListener(_ -> requestLayout());
        focusedProperty().addListener((_, _, focused) -> focusChanged(focused));
        listenToMouse();
        listenToKeys(clear);
    }

    private void focusChanged(boolean focused) {
        moveTo(focused ? year.firstDay() : null, false);
    }

    private void listenToMouse() {
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> moveTo(dayAt(e), false));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> moveTo(null, anchor != null));
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    requestFocus();
                    moveTo(dayAt(e), false);
                    anchor = currentDay;
                });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> moveTo(dayAt(e), true));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> applySelection());
    }

    private void listenToKeys(Runnable clear) {
        bindStep("Left", -ROWS);
        bindStep("Right", ROWS);
        bindStep("Up", -1);
        bindStep("Down", 1);
        KeyHandlers.addHandler(this, this::applySelection, "Enter", "Space");
        KeyHandlers.addHandler(this, clear, "Esc", "Delete", "Backspace");
    }

    private void bindStep(String key, int days) {
        KeyHandlers.addHandler(this, () -> moveBy(days, false), key);
        KeyHandlers.addHandler(this, () -> moveBy(days, true), "Shift+" + key);
    }

    private void moveBy(int days, boolean marking) {
        LocalDate from = currentDay == null ? year.firstDay() : currentDay;
        if (marking && anchor == null) {
            anchor = from;
        }
        moveTo(year.clamp(from.plusDays(days)), marking);
    }

    private void moveTo(@Nullable LocalDate day, boolean marking) {
        if (!marking) {
            anchor = null;
        }
        if (day != null || !marking) {
            currentDay = day;
        }
        requestLayout();
    }

    private void applySelection() {
        DateRange days = selectedRange();
        anchor = null;
        if (days != null) {
            onFilter.accept(days);
        }
    }

    private @Nullable DateRange selectedRange() {
        if (currentDay == null) {
            return null;
        }
        LocalDate from = anchor == null ? currentDay : anchor;
        return from.isAfter(currentDay)
                ? new DateRange(currentDay, from)
                : new DateRange(from, currentDay);
    }

    void show(int shown) {
        if (year.year() != shown) {
            year = new WeekGridLayout(shown);
            currentDay = null;
        }
        requestLayout();
    }

    void filter(@Nullable DateRange days) {
        filter = days;
        requestLayout();
    }

    private @Nullable LocalDate dayAt(MouseEvent event) {
        return year.dayAt(
                (int) (event.getX() / cellSize()),
                (int) ((event.getY() - monthLabelsHeight()) / cellSize()));
    }

    private double cellSize() {
        return Math.clamp(Math.floor(getWidth() / COLUMNS), 4, MAX_CELL_SIZE);
    }

    /// How high the line of the months is, which grows with the text.
    private double monthLabelsHeight() {
        Text month = months.getFirst();
        double above = Math.ceil(month.getBaselineOffset());
        return Math.max(MIN_LABELS_HEIGHT, above + LABEL_DESCENT);
    }

    @Override
    protected void layoutChildren() {
        levels.forEach(path -> path.getElements().clear());
        selectionOutline.getElements().clear();
        cursor.getElements().clear();
        int most = 1;
        for (LocalDate day : year.days()) {
            most = Math.max(most, model.countOn(day));
        }
        DateRange marked = anchor == null ? filter : selectedRange();
        for (LocalDate day : year.days()) {
            draw(levels.get(level(model.countOn(day), most)), day);
            if (marked != null
                    && marked.first().compareTo(day) <= 0
                    && marked.last().compareTo(day) >= 0) {
                draw(selectionOutline, day);
            }
        }
        if (currentDay != null) {
            draw(cursor, currentDay);
        }
        placeLabels();
        placeTip();
    }

    private void draw(Path path, LocalDate day) {
        CalendarShapes.square(
                path,
                year.column(day) * cellSize(),
                monthLabelsHeight() + year.row(day) * cellSize(),
                cellSize() - 2);
    }

    /// One square of each strength, from none to most.
    static Group legend() {
        var squares = new Group();
        for (int level = 0; level <= MAX_LEVEL; level++) {
            Path path = CalendarShapes.path("dl-calendar-" + level);
            CalendarShapes.square(path, level * MAX_CELL_SIZE, 0, MAX_CELL_SIZE - 2);
            squares.getChildren().add(path);
        }
        return squares;
    }

    private static int level(int count, int most) {
        return count == 0
                ? 0
                : Math.clamp(
                        (int) Math.ceil(Math.sqrt((double) count / most) * MAX_LEVEL),
                        1,
                        MAX_LEVEL);
    }

    private void placeLabels() {
        for (Month month : Month.values()) {
            Text text = months.get(month.getValue() - 1);
            text.setX(year.column(year.firstDay().withMonth(month.getValue())) * cellSize());
            text.setY(monthLabelsHeight() - LABEL_DESCENT);
        }
    }

    private void placeTip() {
        DateRange days = selectedRange();
        tip.setText(days == null ? "" : tooltipText(days));
        tip.setVisible(days != null);
        if (currentDay != null) {
            tip.autosize();
            double x = (year.column(currentDay) + 1) * cellSize() + 4;
            boolean right = x + tip.getWidth() < getWidth();
            tip.relocate(
                    right ? x : x - tip.getWidth() - cellSize() - 8,
                    Math.min(
                            monthLabelsHeight() + year.row(currentDay) * cellSize() - 4,
                            getHeight() - tip.getHeight()));
        }
    }

    private String tooltipText(DateRange days) {
        TimelineBar bar = model.barFor(days);
        return model.isSearched()
                ? Messages.of(
                        "timeline.matches",
                        DateRangeFormatter.format(days),
                        bar.matches(),
                        bar.articles())
                : Messages.of("timeline.articles", DateRangeFormatter.format(days), bar.articles());
    }

    @Override
    protected double computePrefHeight(double width) {
        return monthLabelsHeight() + ROWS * MAX_CELL_SIZE + 4;
    }

    @Override
    protected double computePrefWidth(double height) {
        return COLUMNS * MAX_CELL_SIZE;
    }
}
