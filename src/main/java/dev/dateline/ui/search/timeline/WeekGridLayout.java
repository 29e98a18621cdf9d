package dev.dateline.ui.search.timeline;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Where the days of a year stand in a grid with a column for each week, Mondays on top.
public record WeekGridLayout(int year) {
    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    List<LocalDate> days() {
        return firstDay().datesUntil(firstDay().plusYears(1)).toList();
    }

    public int column(LocalDate day) {
        return (day.getDayOfYear() - 1 + firstDayRow()) / CalendarGrid.ROWS;
    }

    public int row(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    /// The day at a place of the grid, or null where there is none.
    @Nullable LocalDate dayAt(int column, int row) {
        if (row < 0 || row >= CalendarGrid.ROWS || column < 0) {
            return null;
        }
        LocalDate day =
                firstDay().plusDays((long) column * CalendarGrid.ROWS + row - firstDayRow());
        return day.getYear() == year ? day : null;
    }

    /// The day itself, or the nearest one of this year.
    LocalDate clamp(LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return day.isBefore(firstDay()) ? firstDay() : day.isAfter(last) ? last : day;
    }

    private int firstDayRow() {
        return row(firstDay());
    }
}
