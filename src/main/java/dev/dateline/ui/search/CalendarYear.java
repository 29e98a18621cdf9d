package dev.dateline.ui.search;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Where the days of a year stand in a grid with a column for each week, Mondays on top.
record CalendarYear(int year) {
    LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    List<LocalDate> days() {
        return first().datesUntil(first().plusYears(1)).toList();
    }

    int column(LocalDate day) {
        return (day.getDayOfYear() - 1 + offset()) / CalendarGrid.ROWS;
    }

    int row(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    /// The day at a place of the grid, or null where there is none.
    @Nullable LocalDate at(int column, int row) {
        if (row < 0 || row >= CalendarGrid.ROWS || column < 0) {
            return null;
        }
        LocalDate day = first().plusDays((long) column * CalendarGrid.ROWS + row - offset());
        return day.getYear() == year ? day : null;
    }

    /// The day itself, or the nearest one of this year.
    LocalDate clamp(LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return day.isBefore(first()) ? first() : day.isAfter(last) ? last : day;
    }

    private int offset() {
        return row(first());
    }
}
