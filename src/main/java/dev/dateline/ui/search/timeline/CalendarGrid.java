package dev.dateline.ui.search.timeline;

import static dev.dateline.ui.search.timeline.WeekGridLayout.ROWS;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Shows the days of a year as squares, one column per week.
///
/// The more articles (or matches of a query) a day has, the stronger its square; days without any
/// are hollow. A click or Enter filters by a day; a drag, or Shift with the arrow keys, by several.
final class CalendarGrid extends Region {
    /// Highest colour level of a square; the lowest is 0, for days without articles.
    private static final int MAX_LEVEL = 4;

    private static final int COLUMNS = 54;
    private static final double MAX_CELL_SIZE = 15;
    private static final double MIN_LABELS_HEIGHT = 16;
    private static final double LABEL_DESCENT = 5;

    private final TimelineModel model;
    private final Consumer<DateRange> onFilter;
    private final List<Path> levels = new ArrayList<>();
    private final Path selectionOutline = TimelineChart.styled(new Path(), "dl-calendar-chosen");
    private final Path cursor = TimelineChart.styled(new Path(), "dl-calendar-cursor");
    private final List<Text> monthLabels = new ArrayList<>();
    private final Label tip = Nodes.label("", "dl-timeline-tip");
    private WeekGridLayout year = new WeekGridLayout(1970);
    private @Nullable DateRange filter;
    private @Nullable LocalDate currentDay;

    /// The day at the fixed end of the selection; null if nothing is being selected.
    private @Nullable LocalDate anchor;

    CalendarGrid(TimelineModel model, Consumer<DateRange> onFilter, Runnable clearFilter) {
        this.model = model;
        this.onFilter = onFilter;
        getStyleClass().add("dl-calendar-grid");
        for (int level = 0; level <= MAX_LEVEL; level++) {
            levels.add(levelPath(level));
        }
        for (Month month : Month.values()) {
            String name =
                    month.getDisplayName(TextStyle.SHORT_STANDALONE, DisplayLanguage.locale());
            monthLabels.add(TimelineChart.styled(new Text(name), "dl-timeline-label"));
        }
        getChildren().addAll(levels);
        getChildren().addAll(selectionOutline, cursor);
        getChildren().addAll(monthLabels);
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
        focusedProperty()
                .addListener((_, _, focused) -> moveTo(focused ? year.firstDay() : null, false));
        listenToMouse();
        listenToKeys(clearFilter);
    }

    private static Path levelPath(int level) {
        return TimelineChart.styled(new Path(), "dl-calendar-" + level);
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
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> applyAsFilter());
    }

    private void listenToKeys(Runnable clearFilter) {
        addStepKeys("Left", -ROWS);
        addStepKeys("Right", ROWS);
        addStepKeys("Up", -1);
        addStepKeys("Down", 1);
        KeyHandlers.addHandler(this, this::applyAsFilter, "Enter", "Space");
        KeyHandlers.addHandler(this, clearFilter, "Esc", "Delete", "Backspace");
    }

    private void addStepKeys(String key, int days) {
        KeyHandlers.addHandler(this, () -> moveBy(days, false), key);
        KeyHandlers.addHandler(this, () -> moveBy(days, true), "Shift+" + key);
    }

    private void moveBy(int days, boolean extend) {
        LocalDate from = currentDay == null ? year.firstDay() : currentDay;
        if (extend && anchor == null) {
            anchor = from;
        }
        moveTo(year.clamp(from.plusDays(days)), extend);
    }

    private void moveTo(@Nullable LocalDate day, boolean extend) {
        if (!extend) {
            anchor = null;
        }
        if (day != null || !extend) {
            currentDay = day;
        }
        requestLayout();
    }

    private void applyAsFilter() {
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

    void show(int newYear) {
        if (year.year() != newYear) {
            year = new WeekGridLayout(newYear);
            currentDay = null;
        }
        requestLayout();
    }

    /// Sets the days of the query's date filter, or null if it has none.
    void setFilter(@Nullable DateRange days) {
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

    /// Returns the height of the line of month names, which depends on the font size.
    private double monthLabelsHeight() {
        double ascent = Math.ceil(monthLabels.getFirst().getBaselineOffset());
        return Math.max(MIN_LABELS_HEIGHT, ascent + LABEL_DESCENT);
    }

    @Override
    protected void layoutChildren() {
        levels.forEach(path -> path.getElements().clear());
        selectionOutline.getElements().clear();
        cursor.getElements().clear();
        int max = year.days().stream().mapToInt(model::countOn).reduce(1, Math::max);
        DateRange highlighted = anchor == null ? filter : selectedRange();
        for (LocalDate day : year.days()) {
            draw(levels.get(level(model.countOn(day), max)), day);
            if (highlighted != null
                    && TimelineModel.overlaps(highlighted, new DateRange(day, day))) {
                draw(selectionOutline, day);
            }
        }
        if (currentDay != null) {
            draw(cursor, currentDay);
        }
        placeMonthLabels();
        placeTip();
    }

    private void draw(Path path, LocalDate day) {
        addSquare(
                path,
                year.column(day) * cellSize(),
                monthLabelsHeight() + year.row(day) * cellSize(),
                cellSize() - 2);
    }

    private static void addSquare(Path path, double x, double y, double side) {
        path.getElements()
                .addAll(
                        new MoveTo(x + 0.5, y + 0.5),
                        new HLineTo(x + side - 0.5),
                        new VLineTo(y + side - 0.5),
                        new HLineTo(x + 0.5),
                        new ClosePath());
    }

    /// Creates the legend: one square of each colour level, from hollow to strongest.
    static Group createLegend() {
        var squares = new Group();
        for (int level = 0; level <= MAX_LEVEL; level++) {
            Path path = levelPath(level);
            addSquare(path, level * MAX_CELL_SIZE, 0, MAX_CELL_SIZE - 2);
            squares.getChildren().add(path);
        }
        return squares;
    }

    private static int level(int count, int max) {
        int level = (int) Math.ceil(Math.sqrt((double) count / max) * MAX_LEVEL);
        return count == 0 ? 0 : Math.clamp(level, 1, MAX_LEVEL);
    }

    private void placeMonthLabels() {
        for (Month month : Month.values()) {
            Text label = monthLabels.get(month.getValue() - 1);
            label.setX(year.column(year.firstDay().withMonth(month.getValue())) * cellSize());
            label.setY(monthLabelsHeight() - LABEL_DESCENT);
        }
    }

    private void placeTip() {
        DateRange days = selectedRange();
        tip.setText(days == null ? "" : model.describe(days));
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

    @Override
    protected double computePrefHeight(double width) {
        return monthLabelsHeight() + ROWS * MAX_CELL_SIZE + 4;
    }

    @Override
    protected double computePrefWidth(double height) {
        return COLUMNS * MAX_CELL_SIZE;
    }
}
