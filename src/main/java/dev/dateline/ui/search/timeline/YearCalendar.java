package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.function.Consumer;

/// The days of one year, the busier the stronger, in the place of the timeline. Page Up and Page
/// Down turn to other years; a click on the year filters by it.
public final class YearCalendar extends HBox {
    private static final double MIN_LEGEND_WIDTH = 1120;

    private final TimelineModel model;
    private final CalendarGrid grid;
    private final Button yearButton = new Button();
    private int year;

    /// Whether the reader, or the filter, has turned to a year; else it is the last.
    private boolean yearChosen;

    /// The calendar of `model`.
    ///
    /// @param narrow takes the days the reader has chosen
    /// @param clear takes the filter by days back
    public YearCalendar(TimelineModel model, Consumer<DateRange> narrow, Runnable clear) {
        this.model = model;
        grid = new CalendarGrid(model, narrow, clear);
        yearButton.getStyleClass().setAll("button", "dl-text-button", "dl-calendar-year");
        yearButton.setOnAction(_ -> narrow.accept(yearRange()));
        var turns =
                new HBox(
                        Icons.button(
                                Feather.CHEVRON_LEFT,
                                Messages.of("calendar.previous-year"),
                                () -> changeYear(-1)),
                        Icons.button(
                                Feather.CHEVRON_RIGHT,
                                Messages.of("calendar.next-year"),
                                () -> changeYear(1)));
        var head = new VBox(yearButton, turns);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(USE_PREF_SIZE);
        HBox legend = legend();
        // only where the squares leave room for it
        widthProperty()
                .addListener((_, _, width) ->
                        legend.setVisible(width.doubleValue() >= MIN_LEGEND_WIDTH));
        legend.managedProperty().bind(legend.visibleProperty());
        getChildren().setAll(head, grid, legend);
        getStyleClass().add("dl-calendar");
        KeyHandlers.addHandler(this, () -> changeYear(-1), "Page Up");
        KeyHandlers.addHandler(this, () -> changeYear(1), "Page Down");
        model.barsProperty().addListener(_ -> barsChanged());
        show(model.fullRange().last().getYear());
    }

    private static HBox legend() {
        var legend =
                new HBox(
                        faintLabel(Messages.of("calendar.fewer")),
                        CalendarGrid.legend(),
                        faintLabel(Messages.of("calendar.more")));
        legend.getStyleClass().add("dl-calendar-legend");
        legend.setVisible(false);
        return legend;
    }

    private static Label faintLabel(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("dl-small", "dl-faint");
        return label;
    }

    private DateRange yearRange() {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The days that the query is limited to, or null; their year is turned to.
    public void setFilter(@Nullable DateRange days) {
        if (days != null && !days.first().equals(LocalDate.MIN)) {
            yearChosen = true;
            show(days.first().getYear());
        }
        grid.filter(days);
    }

    public void enter() {
        grid.requestFocus();
    }

    private void changeYear(int by) {
        yearChosen = true;
        show(year + by);
    }

    private void barsChanged() {
        show(yearChosen ? year : model.fullRange().last().getYear());
    }

    private void show(int wanted) {
        DateRange whole = model.fullRange();
        year = Math.clamp(wanted, whole.first().getYear(), whole.last().getYear());
        yearButton.setText(String.valueOf(year));
        grid.show(year);
    }
}
