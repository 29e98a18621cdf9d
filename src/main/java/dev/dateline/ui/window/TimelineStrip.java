package dev.dateline.ui.window;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.timeline.Timeline;
import dev.dateline.ui.search.timeline.YearCalendar;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/// The strip of time over the columns: the timeline, or the calendar of a year. Both show the date
/// filter of the box and write it.
public final class TimelineStrip extends StackPane {
    private final WindowModel model;
    private final Timeline timeline;
    private final YearCalendar calendar;
    private final Button toggleButton;
    private boolean calendarShown;

    TimelineStrip(WindowModel model) {
        this.model = model;
        timeline =
                new Timeline(
                        model.timeline(),
                        this::toggleDateFilter,
                        model.search().query()::removeDateFilters);
        calendar =
                new YearCalendar(
                        model.timeline(),
                        this::toggleDateFilter,
                        model.search().query()::removeDateFilters);
        toggleButton = Icons.button(Feather.CALENDAR, Messages.of("calendar.show"), this::toggle);
        toggleButton.getStyleClass().add("dl-calendar-toggle");
        setAlignment(toggleButton, Pos.TOP_RIGHT);
        toggleButton
                .visibleProperty()
                .bind(model.archive().statsProperty().map(stats -> stats.articles() > 0));
        getChildren().setAll(timeline, toggleButton);
        model.search().queryProperty().addListener((_, _, _) -> showDateFilter());
    }

    private void toggleDateFilter(DateRange days) {
        model.search().query().toggleFilter("date", DateRangeFormatter.formatQuery(days));
    }

    private void showDateFilter() {
        DateRange days = model.search().query().dateFilter().orElse(null);
        timeline.setFilter(days);
        calendar.setFilter(days);
    }

    /// Shows the calendar in the place of the timeline, or the other way round.
    public void toggle() {
        calendarShown = !calendarShown;
        toggleButton.setGraphic(Icons.of(calendarShown ? Feather.BAR_CHART_2 : Feather.CALENDAR));
        Icons.setName(toggleButton, Messages.of(calendarShown ? "calendar.hide" : "calendar.show"));
        if (calendarShown) {
            getChildren().setAll(calendar, toggleButton);
            calendar.setFilter(model.search().query().dateFilter().orElse(null));
            calendar.enter();
        } else {
            getChildren().setAll(timeline, toggleButton);
        }
    }
}
