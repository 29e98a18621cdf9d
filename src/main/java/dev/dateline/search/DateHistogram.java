package dev.dateline.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many articles of a result bear each day, and how many bear none. Days without articles are
/// absent.
public record DateHistogram(NavigableMap<LocalDate, Integer> days, int undated) {
    public DateHistogram {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /// The counts by month, in order; months without articles are absent.
    public SortedMap<YearMonth, Integer> months() {
        var months = new TreeMap<YearMonth, Integer>();
        days.forEach((day, count) -> months.merge(YearMonth.from(day), count, Integer::sum));
        return months;
    }
}
