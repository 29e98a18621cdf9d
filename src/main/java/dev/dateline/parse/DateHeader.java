package dev.dateline.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line says about the article's date.
sealed interface DateHeader {
    /// A day; what stands behind `end` is text.
    record Valid(LocalDate day, int end) implements DateHeader {}

    /// A date line without a possible day; what stands behind `end` is text.
    record Invalid(String text, int end) implements DateHeader {}

    /// No date line.
    record Absent() implements DateHeader {}

    Pattern FORM = Pattern.compile("(?i:date)(?:\\h*:\\h*|\\h+)([^\\s\\h]+)");
    Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /// The line's own claim. A line that begins with `date` and no day behind it is a date line
    /// gone wrong, and text as a whole; with a capital ("Date night is back") it is only text.
    static DateHeader parse(TextLine line) {
        Matcher form = FORM.matcher(line.text()).region(line.contentStart(), line.end());
        if (!form.lookingAt()) {
            return new Absent();
        }
        String said = form.group(1);
        if (DAY.matcher(said).matches()) {
            return parseDay(said)
                    .<DateHeader>map(day -> new Valid(day, form.end()))
                    .orElseGet(() -> new Invalid(said, form.end()));
        }
        return isIntended(form) ? new Invalid(said, line.contentStart()) : new Absent();
    }

    private static boolean isIntended(Matcher form) {
        String key = form.group().substring(0, form.start(1) - form.start());
        return key.startsWith("date")
                || key.indexOf(':') > 0
                || Character.isDigit(form.group(1).charAt(0));
    }

    /// The day that `YYYY-MM-DD` names, from the year 1 on.
    static Optional<LocalDate> parseDay(String said) {
        Matcher parts = DAY.matcher(said);
        if (!parts.matches() || parts.group(1).equals("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
