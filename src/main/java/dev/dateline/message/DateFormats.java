package dev.dateline.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Formats dates in the language of the window, such as "4 March 2022" or "4. März 2022".
public final class DateFormats {
    private static final DateTimeFormatter DAY =
            DisplayLanguage.dateFormatter("d MMMM uuuu", "yMMMMd");
    private static final DateTimeFormatter ABBREVIATED =
            DisplayLanguage.dateFormatter("d MMM uuuu", "yMMMd");

    private DateFormats() {}

    public static String full(LocalDate day) {
        return DAY.format(day);
    }

    /// Formats a day like [#full], with no-break spaces.
    public static String fullNonBreaking(LocalDate day) {
        return withNonBreakingSpaces(full(day));
    }

    /// Formats a day like [#abbreviated], with no-break spaces.
    public static String abbreviatedNonBreaking(LocalDate day) {
        return withNonBreakingSpaces(abbreviated(day));
    }

    private static String withNonBreakingSpaces(String text) {
        return text.replace(' ', '\u00a0');
    }

    /// Formats a day with a short month name for list rows, such as "4 Mar 2022" or "4. März 2022".
    public static String abbreviated(LocalDate day) {
        return ABBREVIATED.format(day);
    }
}
