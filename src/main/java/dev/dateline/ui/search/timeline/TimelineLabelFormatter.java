package dev.dateline.ui.search.timeline;

import dev.dateline.message.DisplayLanguage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands under a bar of the timeline: years under months; months, and days where they have
/// room, under days. Under most bars nothing.
final class TimelineLabelFormatter {
    private static final double MIN_MONTH_WIDTH = 30;
    private static final double MIN_DAY_WIDTH = 22;
    private static final DateTimeFormatter MONTH = DisplayLanguage.dateFormatter("MMM", "MMM");
    private static final DateTimeFormatter MONTH_OF_YEAR =
            DisplayLanguage.dateFormatter("MMM uuuu", "yMMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ROOT);

    private TimelineLabelFormatter() {}

    /// For the bar that begins at `start`.
    ///
    /// @param width the bar's, in pixels
    /// @param first whether it is the leftmost
    static String format(LocalDate start, TimelineUnit grain, double width, boolean first) {
        return switch (grain) {
            case YEAR -> String.valueOf(start.getYear());
            case MONTH -> monthLabel(start, width, first);
            case DAY -> dayLabel(start, width, first);
        };
    }

    private static String monthLabel(LocalDate start, double width, boolean first) {
        boolean january = start.getMonthValue() == 1;
        if (january || (first && width > MIN_MONTH_WIDTH)) {
            return String.valueOf(start.getYear());
        }
        return width > MIN_MONTH_WIDTH ? MONTH.format(start) : "";
    }

    private static String dayLabel(LocalDate start, double width, boolean first) {
        if (first || start.getDayOfYear() == 1) {
            return MONTH_OF_YEAR.format(start);
        }
        if (start.getDayOfMonth() == 1) {
            return MONTH.format(start);
        }
        return width > MIN_DAY_WIDTH ? DAY.format(start) : "";
    }
}
