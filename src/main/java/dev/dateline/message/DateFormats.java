package dev.dateline.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Formats days in the language of the window: "4 March 2022", "4. März 2022".
public final class DateFormats {
    private static final DateTimeFormatter DAY =
            DisplayLanguage.dateFormatter("d MMMM uuuu", "yMMMMd");
    private static final DateTimeFormatter ABBREVIATED =
            DisplayLanguage.dateFormatter("d MMM uuuu", "yMMMd");

    private DateFormats() {}

    public static String full(LocalDate day) {
        return DAY.format(day);
    }

    /// Returns [#full] with no-break spaces.
    public static String fullNonBreaking(LocalDate day) {
        return withNonBreakingSpaces(full(day));
    }

    /// Returns [#abbreviated] with no-break spaces.
    public static String abbreviatedNonBreaking(LocalDate day) {
        return withNonBreakingSpaces(abbreviated(day));
    }

    private static String withNonBreakingSpaces(String text) {
        return text.replace(' ', '\u00a0');
    }

    /// Formats a day for list rows: "4 Mar 2022", "4. März 2022".
    public static String abbreviated(LocalDate day) {
        return ABBREVIATED.format(day);
    }
}
