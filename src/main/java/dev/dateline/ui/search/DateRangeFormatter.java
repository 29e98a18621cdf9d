package dev.dateline.ui.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.message.DateFormats;
import dev.dateline.message.DisplayLanguage;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Days and stretches of days, as they are read and as they are typed.
public final class DateRangeFormatter {
    private static final DateTimeFormatter LONG =
            DisplayLanguage.dateFormatter("d MMMM uuuu", "yMMMMd");
    private static final DateTimeFormatter WEEKDAY = DisplayLanguage.dateFormatter("EEE d", "Ed");
    private static final DateTimeFormatter MONTH =
            DisplayLanguage.dateFormatter("MMMM uuuu", "yMMMM");

    private DateRangeFormatter() {}

    /// "4 Mar 2022", or that there is no date.
    public static String formatShort(ArticleDate date) {
        return date.day()
                .map(DateFormats::abbreviated)
                .orElseGet(() -> Messages.of("search.undated"));
    }

    /// "Fri 4", within a month.
    public static String formatWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// "2022", "March 2022", "4 March 2022", "February 2022 – May 2022".
    public static String format(DateRange range) {
        if (isWholeYears(range)) {
            return join(
                    String.valueOf(range.first().getYear()),
                    String.valueOf(range.last().getYear()));
        }
        DateTimeFormatter words = isWholeMonths(range) ? MONTH : LONG;
        if (range.first().equals(LocalDate.MIN)) {
            return Messages.of("search.until", LONG.format(range.last()));
        }
        if (range.last().equals(LocalDate.MAX)) {
            return Messages.of("search.from", LONG.format(range.first()));
        }
        return join(words.format(range.first()), words.format(range.last()));
    }

    /// As the box has it: "2022", "2022-03", "2022-03-04", "2022-02..2022-05", "..2022-02".
    public static String formatQuery(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return ".." + formatQueryEnd(last);
        }
        if (last.equals(LocalDate.MAX)) {
            return formatQueryStart(first) + "..";
        }
        if (isWholeYears(range)) {
            return range(range.first().getYear(), range.last().getYear());
        }
        return isWholeMonths(range)
                ? range(YearMonth.from(range.first()), YearMonth.from(range.last()))
                : range(range.first(), range.last());
    }

    /// The month or year that the day begins, or the day.
    private static String formatQueryStart(LocalDate day) {
        if (day.getDayOfYear() == 1) {
            return String.valueOf(day.getYear());
        }
        return day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString();
    }

    private static String formatQueryEnd(LocalDate day) {
        if (day.getDayOfYear() == day.lengthOfYear()) {
            return String.valueOf(day.getYear());
        }
        boolean month = day.getDayOfMonth() == day.lengthOfMonth();
        return month ? YearMonth.from(day).toString() : day.toString();
    }

    private static boolean isWholeYears(DateRange range) {
        return range.first().getDayOfYear() == 1
                && range.last().getDayOfMonth() == 31
                && range.last().getMonthValue() == 12
                && !range.last().equals(LocalDate.MAX)
                && !range.first().equals(LocalDate.MIN);
    }

    private static boolean isWholeMonths(DateRange range) {
        LocalDate last = range.last();
        return range.first().getDayOfMonth() == 1
                && last.getDayOfMonth() == last.lengthOfMonth()
                && !last.equals(LocalDate.MAX);
    }

    private static String join(String first, String last) {
        return first.equals(last) ? first : first + " – " + last;
    }

    private static String range(Object first, Object last) {
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
