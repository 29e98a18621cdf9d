package dev.dateline.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Says ranges of dates and lengths in plain words.
final class RangeDescription {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private RangeDescription() {}

    static String recent(int count, ChronoUnit unit) {
        String name = unit.toString().toLowerCase(Locale.ROOT);
        String last = count == 1 ? name.substring(0, name.length() - 1) : count + " " + name;
        return "dated in the last " + last + " of the archive";
    }

    static String length(Criterion.Length length) {
        if (length.least() == length.most()) {
            return "of " + length.least() + " words";
        }
        if (length.least() == 0) {
            return "of at most " + length.most() + " words";
        }
        return length.most() == Integer.MAX_VALUE
                ? "of at least " + length.least() + " words"
                : "of " + length.least() + " to " + length.most() + " words";
    }

    static String of(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return "dated up to " + DAY.format(last);
        }
        if (last.equals(LocalDate.MAX)) {
            return "dated from " + DAY.format(first);
        }
        if (first.equals(last)) {
            return "dated " + DAY.format(first);
        }
        YearMonth month = YearMonth.from(first);
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (!wholeMonths) {
            return "dated from " + DAY.format(first) + " to " + DAY.format(last);
        }
        if (month.equals(YearMonth.from(last))) {
            return "dated " + MONTH.format(first);
        }
        boolean wholeYears = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        if (!wholeYears) {
            return "dated from " + MONTH.format(first) + " to " + MONTH.format(last);
        }
        return first.getYear() == last.getYear()
                ? "dated " + first.getYear()
                : "dated from " + first.getYear() + " to " + last.getYear();
    }
}
