package dev.dateline.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// The number of articles of a result on each day.
///
/// @param days without the days that have no articles
/// @param undated the number of articles without a date
public record DateHistogram(NavigableMap<LocalDate, Integer> days, int undated) {
    public DateHistogram {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /// Returns the number of articles in each month. Months without articles are absent.
    public SortedMap<YearMonth, Integer> months() {
        var months = new TreeMap<YearMonth, Integer>();
        days.forEach((day, count) -> months.merge(YearMonth.from(day), count, Integer::sum));
        return months;
    }
}
