package dev.dateline.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Days as people read them: "4 March 2022", "4. März 2022".
public final class DateFormats {
    private static final DateTimeFormatter DAY =
            DisplayLanguage.dateFormatter("d MMMM uuuu", "yMMMMd");
    private static final DateTimeFormatter ABBREVIATED =
            DisplayLanguage.dateFormatter("d MMM uuuu", "yMMMd");

    private DateFormats() {}

    public static String full(LocalDate day) {
        return DAY.format(day);
    }

    /// The same in one piece, for lines that wrap: "4. März 2022".
    public static String fullNonBreaking(LocalDate day) {
        return fullNonBreaking(full(day));
    }

    /// [#abbreviated] in one piece.
    public static String abbreviatedNonBreaking(LocalDate day) {
        return fullNonBreaking(abbreviated(day));
    }

    private static String fullNonBreaking(String words) {
        return words.replace(' ', '\u00a0');
    }

    /// For rows of a list: "4 Mar 2022", "4. März 2022".
    public static String abbreviated(LocalDate day) {
        return ABBREVIATED.format(day);
    }
}
