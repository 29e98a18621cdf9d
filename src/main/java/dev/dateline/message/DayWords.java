package dev.dateline.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days as people read them: "4 March 2022", "4. März 2022".
public final class DayWords {
    private static final DateTimeFormatter DAY = Language.dates("d MMMM uuuu", "yMMMMd");
    private static final DateTimeFormatter BRIEF = Language.dates("d MMM uuuu", "yMMMd");

    private DayWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /// The same in one piece, for lines that wrap: "4. März 2022".
    public static String whole(LocalDate day) {
        return whole(of(day));
    }

    /// [#brief] in one piece.
    public static String wholeBrief(LocalDate day) {
        return whole(brief(day));
    }

    private static String whole(String words) {
        return words.replace(' ', '\u00a0');
    }

    /// For rows of a list: "4 Mar 2022", "4. März 2022".
    public static String brief(LocalDate day) {
        return BRIEF.format(day);
    }
}
