package dev.dateline.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as people read them: "4 March 2022".
public final class DayWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
