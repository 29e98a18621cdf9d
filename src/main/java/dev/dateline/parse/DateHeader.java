package dev.dateline.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Represents the result of parsing a line of an article file as a date line.
sealed interface DateHeader {
    /// The line is a date line with a valid day. The text of the article begins at offset `end`.
    record Valid(LocalDate day, int end) implements DateHeader {}

    /// The line is a date line without a valid day. The text of the article begins at offset `end`.
    record Invalid(String text, int end) implements DateHeader {}

    /// The line is not a date line.
    record Absent() implements DateHeader {}

    Pattern DATE_LINE = Pattern.compile("(?i:date)(?:\\h*:\\h*|\\h+)([^\\s\\h]+)");
    Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /// Parses a line as a date line. `date` in lower case without a day is an invalid date line and
    /// the whole line stays text; with a capital ("Date night is back") it is only text.
    static DateHeader parse(TextLine line) {
        Matcher match = DATE_LINE.matcher(line.text()).region(line.contentStart(), line.end());
        if (!match.lookingAt()) {
            return new Absent();
        }
        String text = match.group(1);
        if (DAY.matcher(text).matches()) {
            return parseDay(text)
                    .<DateHeader>map(day -> new Valid(day, match.end()))
                    .orElseGet(() -> new Invalid(text, match.end()));
        }
        return isIntended(match) ? new Invalid(text, line.contentStart()) : new Absent();
    }

    private static boolean isIntended(Matcher match) {
        String key = match.group().substring(0, match.start(1) - match.start());
        return key.startsWith("date")
                || key.indexOf(':') > 0
                || Character.isDigit(match.group(1).charAt(0));
    }

    /// Parses a day in the form `YYYY-MM-DD`, from the year 1 on. Returns empty if there is no such
    /// day.
    static Optional<LocalDate> parseDay(String text) {
        Matcher parts = DAY.matcher(text);
        if (!parts.matches() || parts.group(1).equals("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
