package dev.dateline.ui.search.timeline;

import java.time.LocalDate;

/// The length of time that one bar of the timeline covers.
public enum TimelineUnit {
    DAY,
    MONTH,
    YEAR;

    /// Returns the first day of the unit that contains `day`.
    LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// Returns the first day of the next unit after the unit that begins on `start`.
    LocalDate nextStart(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case YEAR -> start.plusYears(1);
        };
    }
}
