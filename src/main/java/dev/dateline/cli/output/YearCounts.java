package dev.dateline.cli.output;

import dev.dateline.search.DateHistogram;

import java.util.SortedMap;
import java.util.TreeMap;

/// Articles counted by year.
final class YearCounts {
    private YearCounts() {}

    static SortedMap<Integer, Integer> of(DateHistogram histogram) {
        var years = new TreeMap<Integer, Integer>();
        histogram.days().forEach((day, count) -> years.merge(day.getYear(), count, Integer::sum));
        return years;
    }
}
