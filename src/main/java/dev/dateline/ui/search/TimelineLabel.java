package dev.dateline.ui.search;

import dev.dateline.message.DisplayLanguage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What stands under a bar of the timeline: years under months; months, and days where they have
/// room, under days. Under most bars nothing.
final class TimelineLabel {
    private static final double ROOM_FOR_MONTH = 30;
    private static final double ROOM_FOR_DAY = 22;
    private static final DateTimeFormatter MONTH = DisplayLanguage.dateFormatter("MMM", "MMM");
    private static final DateTimeFormatter MONTH_OF_YEAR =
            DisplayLanguage.dateFormatter("MMM uuuu", "yMMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.ROOT);

    private TimelineLabel() {}

    /// For the bar that begins at `start`.
    ///
    /// @param width the bar's, in pixels
    /// @param first whether it is the leftmost
    static String of(LocalDate start, Grain grain, double width, boolean first) {
        return switch (grain) {
            case YEAR -> String.valueOf(start.getYear());
            case MONTH -> underMonth(start, width, first);
            case DAY -> underDay(start, width, first);
        };
    }

    private static String underMonth(LocalDate start, double width, boolean first) {
        boolean january = start.getMonthValue() == 1;
        if (january || (first && width > ROOM_FOR_MONTH)) {
            return String.valueOf(start.getYear());
        }
        return width > ROOM_FOR_MONTH ? MONTH.format(start) : "";
    }

    private static String underDay(LocalDate start, double width, boolean first) {
        if (first || start.getDayOfYear() == 1) {
            return MONTH_OF_YEAR.format(start);
        }
        if (start.getDayOfMonth() == 1) {
            return MONTH.format(start);
        }
        return width > ROOM_FOR_DAY ? DAY.format(start) : "";
    }
}
