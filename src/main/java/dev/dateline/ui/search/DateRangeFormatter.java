package dev.dateline.ui.search;

import dev.dateline.article.ArticleDate;
import dev.dateline.message.DateFormats;
import dev.dateline.message.DisplayLanguage;
import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// Formats days and ranges of days, for display and in the syntax of the search box.
public final class DateRangeFormatter {
    private static final DateTimeFormatter DAY =
            DisplayLanguage.dateFormatter("d MMMM uuuu", "yMMMMd");
    private static final DateTimeFormatter WEEKDAY = DisplayLanguage.dateFormatter("EEE d", "Ed");
    private static final DateTimeFormatter MONTH =
            DisplayLanguage.dateFormatter("MMMM uuuu", "yMMMM");

    private DateRangeFormatter() {}

    /// Formats a date such as "4 Mar 2022", or returns the text for undated articles.
    public static String formatShort(ArticleDate date) {
        return date.day()
                .map(DateFormats::abbreviated)
                .orElseGet(() -> Messages.of("search.undated"));
    }

    /// Formats a day within a month, such as "Fri 4".
    public static String formatWeekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /// Formats a range such as "2022", "March 2022", "4 March 2022" or "February 2022 – May 2022".
    public static String format(DateRange range) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (first.equals(LocalDate.MIN)) {
            return Messages.of("search.until", DAY.format(last));
        }
        if (last.equals(LocalDate.MAX)) {
            return Messages.of("search.from", DAY.format(first));
        }
        if (isWholeYears(range)) {
            return join(year(first), " – ", year(last));
        }
        DateTimeFormatter format = isWholeMonths(range) ? MONTH : DAY;
        return join(format.format(first), " – ", format.format(last));
    }

    /// Formats a range as a date filter, such as "2022", "2022-03", "2022-02..2022-05" or
    /// "..2022-02".
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
            return join(year(first), "..", year(last));
        }
        return isWholeMonths(range)
                ? join(month(first), "..", month(last))
                : join(first.toString(), "..", last.toString());
    }

    /// Formats the start of a date filter: a year or month that begins on `day`, or else the day.
    private static String formatQueryStart(LocalDate day) {
        if (isYearStart(day)) {
            return year(day);
        }
        return isMonthStart(day) ? month(day) : day.toString();
    }

    /// Formats the end of a date filter: a year or month that ends on `day`, or else the day.
    private static String formatQueryEnd(LocalDate day) {
        if (isYearEnd(day)) {
            return year(day);
        }
        return isMonthEnd(day) ? month(day) : day.toString();
    }

    private static boolean isWholeYears(DateRange range) {
        return isYearStart(range.first()) && isYearEnd(range.last());
    }

    private static boolean isWholeMonths(DateRange range) {
        return isMonthStart(range.first()) && isMonthEnd(range.last());
    }

    private static boolean isYearStart(LocalDate day) {
        return day.getDayOfYear() == 1;
    }

    private static boolean isYearEnd(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private static boolean isMonthStart(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    private static String join(String first, String separator, String last) {
        return first.equals(last) ? first : first + separator + last;
    }
}
