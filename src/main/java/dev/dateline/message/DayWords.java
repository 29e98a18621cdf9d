package dev.dateline.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days as people read them: "4 March 2022", "4. März 2022".
public final class DayWords {
    private static final DateTimeFormatter DAY = Language.dates("d MMMM uuuu", "yMMMMd");

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
