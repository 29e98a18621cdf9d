package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.ArchiveStats;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.QueryModel;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

/// Shows the timeline, or in its place the calendar of a year, above the columns of the window.
///
/// Both show the date filter of the query and change it.
public final class TimelineStrip extends StackPane {
    private final QueryModel query;
    private final Timeline timeline;
    private final YearCalendar calendar;
    private final Button toggleButton;
    private boolean calendarShown;

    /// @param stats of the open archive; the calendar is offered only if it has articles
    public TimelineStrip(
            SearchModel search, TimelineModel model, ObservableValue<ArchiveStats> stats) {
        query = search.query();
        timeline = new Timeline(model, this::toggleDateFilter, query::removeDateFilters);
        calendar = new YearCalendar(model, this::toggleDateFilter, query::removeDateFilters);
        toggleButton = Icons.button(Feather.CALENDAR, Messages.of("calendar.show"), this::toggle);
        toggleButton.getStyleClass().add("dl-calendar-toggle");
        setAlignment(toggleButton, Pos.TOP_RIGHT);
        toggleButton.visibleProperty().bind(stats.map(known -> known.articles() > 0));
        getChildren().setAll(timeline, toggleButton);
        search.queryProperty().addListener((_, _, _) -> showDateFilter());
    }

    private void toggleDateFilter(DateRange days) {
        query.toggleFilter("date", DateRangeFormatter.formatQuery(days));
    }

    private void showDateFilter() {
        DateRange days = query.dateFilter().orElse(null);
        timeline.setFilter(days);
        calendar.setFilter(days);
    }

    /// Switches between the timeline and the calendar.
    public void toggle() {
        calendarShown = !calendarShown;
        toggleButton.setGraphic(Icons.of(calendarShown ? Feather.BAR_CHART_2 : Feather.CALENDAR));
        Icons.setName(toggleButton, Messages.of(calendarShown ? "calendar.hide" : "calendar.show"));
        if (calendarShown) {
            getChildren().setAll(calendar, toggleButton);
            calendar.setFilter(query.dateFilter().orElse(null));
            calendar.enter();
        } else {
            getChildren().setAll(timeline, toggleButton);
        }
    }
}
