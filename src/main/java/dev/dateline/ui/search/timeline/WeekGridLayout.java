package dev.dateline.ui.search.timeline;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// Maps the days of a year to the cells of a grid: one column per week, Mondays on top.
public record WeekGridLayout(int year) {
    /// Number of rows: the days of a week.
    static final int ROWS = 7;

    LocalDate firstDay() {
        return LocalDate.of(year, 1, 1);
    }

    List<LocalDate> days() {
        return firstDay().datesUntil(firstDay().plusYears(1)).toList();
    }

    /// Returns the column of a day of this year, from 0.
    public int column(LocalDate day) {
        return (day.getDayOfYear() - 1 + row(firstDay())) / ROWS;
    }

    /// Returns the row of a day, 0 for Monday.
    public int row(LocalDate day) {
        return day.getDayOfWeek().getValue() - 1;
    }

    /// Returns the day in a cell, or null if the cell has none.
    @Nullable LocalDate dayAt(int column, int row) {
        if (row < 0 || row >= ROWS || column < 0) {
            return null;
        }
        LocalDate day = firstDay().plusDays((long) column * ROWS + row - row(firstDay()));
        return day.getYear() == year ? day : null;
    }

    /// Returns `day` if it is in this year, or else the nearest day of this year.
    LocalDate clamp(LocalDate day) {
        LocalDate last = LocalDate.of(year, 12, 31);
        return day.isBefore(firstDay()) ? firstDay() : day.isAfter(last) ? last : day;
    }
}
