package dev.dateline.ui.search;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.key.KeyHandlers;

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
    private static final int LEVELS = 4;
    private static final int COLUMNS = 54;
    private static final double LARGEST = 15;
    private static final double LEAST_LABELS = 16;
    private static final double BELOW_LABELS = 5;

    private final TimelineModel model;
    private final Consumer<DateRange> narrow;
    private final List<Path> levels = new ArrayList<>();
    private final Path outline = CalendarShapes.path("dl-calendar-chosen");
    private final Path cursor = CalendarShapes.path("dl-calendar-cursor");
    private final List<Text> months = new ArrayList<>();
    private final Label tip = new Label();
    private CalendarYear year = new CalendarYear(1970);
    private @Nullable DateRange filter;
    private @Nullable LocalDate current;
    private @Nullable LocalDate anchor;

    CalendarGrid(TimelineModel model, Consumer<DateRange> narrow, Runnable clear) {
        this.model = model;
        this.narrow = narrow;
        getStyleClass().add("dl-calendar-grid");
        for (int level = 0; level <= LEVELS; level++) {
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
        getChildren().addAll(outline, cursor);
        getChildren().addAll(months);
        getChildren().add(tip);
        getChildren().forEach(node -> node.setManaged(false));
        getChildren().forEach(node -> node.setMouseTransparent(true));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty()
                .bind(tip.textProperty().map(t -> t.isEmpty() ? Messages.of("calendar.name") : t));
        model.barsProperty().addListener(_ -> requestLayout());
        focusedProperty().addListener((_, _, focused) -> focus(focused));
        listenToMouse();
        listenToKeys(clear);
    }

    private void focus(boolean focused) {
        moveTo(focused ? year.first() : null, false);
    }

    private void listenToMouse() {
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> moveTo(dayAt(e), false));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> moveTo(null, anchor != null));
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    requestFocus();
                    moveTo(dayAt(e), false);
                    anchor = current;
                });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> moveTo(dayAt(e), true));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> choose());
    }

    private void listenToKeys(Runnable clear) {
        step("Left", -ROWS);
        step("Right", ROWS);
        step("Up", -1);
        step("Down", 1);
        KeyHandlers.addHandler(this, this::choose, "Enter", "Space");
        KeyHandlers.addHandler(this, clear, "Esc", "Delete", "Backspace");
    }

    private void step(String key, int days) {
        KeyHandlers.addHandler(this, () -> moveBy(days, false), key);
        KeyHandlers.addHandler(this, () -> moveBy(days, true), "Shift+" + key);
    }

    private void moveBy(int days, boolean marking) {
        LocalDate from = current == null ? year.first() : current;
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
            current = day;
        }
        requestLayout();
    }

    private void choose() {
        DateRange days = marked();
        anchor = null;
        if (days != null) {
            narrow.accept(days);
        }
    }

    private @Nullable DateRange marked() {
        if (current == null) {
            return null;
        }
        LocalDate from = anchor == null ? current : anchor;
        return from.isAfter(current) ? new DateRange(current, from) : new DateRange(from, current);
    }

    void show(int shown) {
        if (year.year() != shown) {
            year = new CalendarYear(shown);
            current = null;
        }
        requestLayout();
    }

    void filter(@Nullable DateRange days) {
        filter = days;
        requestLayout();
    }

    private @Nullable LocalDate dayAt(MouseEvent event) {
        return year.at((int) (event.getX() / cell()), (int) ((event.getY() - labels()) / cell()));
    }

    private double cell() {
        return Math.clamp(Math.floor(getWidth() / COLUMNS), 4, LARGEST);
    }

    /// How high the line of the months is, which grows with the text.
    private double labels() {
        Text month = months.getFirst();
        double above = Math.ceil(month.getBaselineOffset());
        return Math.max(LEAST_LABELS, above + BELOW_LABELS);
    }

    @Override
    protected void layoutChildren() {
        levels.forEach(path -> path.getElements().clear());
        outline.getElements().clear();
        cursor.getElements().clear();
        int most = 1;
        for (LocalDate day : year.days()) {
            most = Math.max(most, model.on(day));
        }
        DateRange marked = anchor == null ? filter : marked();
        for (LocalDate day : year.days()) {
            draw(levels.get(level(model.on(day), most)), day);
            if (marked != null
                    && marked.first().compareTo(day) <= 0
                    && marked.last().compareTo(day) >= 0) {
                draw(outline, day);
            }
        }
        if (current != null) {
            draw(cursor, current);
        }
        placeLabels();
        placeTip();
    }

    private void draw(Path path, LocalDate day) {
        CalendarShapes.square(
                path, year.column(day) * cell(), labels() + year.row(day) * cell(), cell() - 2);
    }

    /// One square of each strength, from none to most.
    static Group legend() {
        var squares = new Group();
        for (int level = 0; level <= LEVELS; level++) {
            Path path = CalendarShapes.path("dl-calendar-" + level);
            CalendarShapes.square(path, level * LARGEST, 0, LARGEST - 2);
            squares.getChildren().add(path);
        }
        return squares;
    }

    private static int level(int count, int most) {
        return count == 0
                ? 0
                : Math.clamp((int) Math.ceil(Math.sqrt((double) count / most) * LEVELS), 1, LEVELS);
    }

    private void placeLabels() {
        for (Month month : Month.values()) {
            Text text = months.get(month.getValue() - 1);
            text.setX(year.column(year.first().withMonth(month.getValue())) * cell());
            text.setY(labels() - BELOW_LABELS);
        }
    }

    private void placeTip() {
        DateRange days = marked();
        tip.setText(days == null ? "" : words(days));
        tip.setVisible(days != null);
        if (current != null) {
            tip.autosize();
            double x = (year.column(current) + 1) * cell() + 4;
            boolean right = x + tip.getWidth() < getWidth();
            tip.relocate(
                    right ? x : x - tip.getWidth() - cell() - 8,
                    Math.min(
                            labels() + year.row(current) * cell() - 4,
                            getHeight() - tip.getHeight()));
        }
    }

    private String words(DateRange days) {
        Bar bar = model.over(days);
        return model.isSearched()
                ? Messages.of("timeline.words", DateWords.of(days), bar.matches(), bar.articles())
                : Messages.of("timeline.articles", DateWords.of(days), bar.articles());
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels() + ROWS * LARGEST + 4;
    }

    @Override
    protected double computePrefWidth(double height) {
        return COLUMNS * LARGEST;
    }
}
