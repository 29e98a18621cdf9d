package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.fx.control.Icons;
import dev.dateline.ui.fx.control.Nodes;
import dev.dateline.ui.fx.key.KeyHandlers;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.time.LocalDate;
import java.util.function.Consumer;

/// Shows the days of one year as a calendar in place of the timeline.
///
/// Page Up and Page Down change the year; a click on the year filters by it.
public final class YearCalendar extends HBox {
    /// Minimum width, in pixels, of a calendar with enough space for the legend.
    private static final double MIN_WIDTH_WITH_LEGEND = 1120;

    private final TimelineModel model;
    private final CalendarGrid grid;
    private final Button yearButton = new Button();
    private int year;

    /// Whether the user or the filter has set the year; otherwise the archive's last year is shown.
    private boolean yearChosen;

    /// @param filter receives the days that the user selects
    /// @param clearFilter removes the date filter
    public YearCalendar(TimelineModel model, Consumer<DateRange> filter, Runnable clearFilter) {
        this.model = model;
        grid = new CalendarGrid(model, filter, clearFilter);
        yearButton.getStyleClass().setAll("button", "dl-text-button", "dl-calendar-year");
        yearButton.setOnAction(_ -> filter.accept(yearRange()));
        var stepButtons =
                new HBox(
                        Icons.button(
                                Feather.CHEVRON_LEFT,
                                Messages.of("calendar.previous-year"),
                                () -> changeYear(-1)),
                        Icons.button(
                                Feather.CHEVRON_RIGHT,
                                Messages.of("calendar.next-year"),
                                () -> changeYear(1)));
        var head = new VBox(yearButton, stepButtons);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(USE_PREF_SIZE);
        HBox legend = createLegend();
        widthProperty()
                .addListener((_, _, width) ->
                        Nodes.setShown(legend, width.doubleValue() >= MIN_WIDTH_WITH_LEGEND));
        getChildren().setAll(head, grid, legend);
        getStyleClass().add("dl-calendar");
        KeyHandlers.addHandler(this, () -> changeYear(-1), "Page Up");
        KeyHandlers.addHandler(this, () -> changeYear(1), "Page Down");
        model.barsProperty()
                .addListener(_ -> show(yearChosen ? year : model.fullRange().last().getYear()));
        show(model.fullRange().last().getYear());
    }

    private static HBox createLegend() {
        var legend =
                new HBox(
                        Nodes.label(Messages.of("calendar.fewer"), "dl-small", "dl-faint"),
                        CalendarGrid.createLegend(),
                        Nodes.label(Messages.of("calendar.more"), "dl-small", "dl-faint"));
        legend.getStyleClass().add("dl-calendar-legend");
        Nodes.setShown(legend, false);
        return legend;
    }

    private DateRange yearRange() {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// Highlights the days of the query's date filter and shows their year; null if it has none.
    public void setFilter(@Nullable DateRange days) {
        if (days != null && !days.first().equals(LocalDate.MIN)) {
            yearChosen = true;
            show(days.first().getYear());
        }
        grid.setFilter(days);
    }

    /// Moves the focus to the grid of days.
    public void enter() {
        grid.requestFocus();
    }

    private void changeYear(int distance) {
        yearChosen = true;
        show(year + distance);
    }

    private void show(int wanted) {
        DateRange range = model.fullRange();
        year = Math.clamp(wanted, range.first().getYear(), range.last().getYear());
        yearButton.setText(String.valueOf(year));
        grid.show(year);
    }
}
