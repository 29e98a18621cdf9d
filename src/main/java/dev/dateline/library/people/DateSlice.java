package dev.dateline.library.people;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.DateRange;
import dev.dateline.search.query.ParsedQuery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A part of a search that covers the articles of consecutive days, or the undated articles.
///
/// @param articles the number of matching articles, or an upper bound
record DateSlice(Criterion criterion, int articles) {
    /// Splits a search into slices of consecutive days. The newest come first, undated articles
    /// last.
    ///
    /// Each slice has as many days as have at most `size` articles together, but at least one day.
    /// A search with at most `size` articles is one slice.
    ///
    /// @param days the number of matching articles on each day, or an upper bound
    static List<DateSlice> split(ParsedQuery search, DateHistogram days, int size) {
        int dated = days.days().values().stream().mapToInt(Integer::intValue).sum();
        if (dated + days.undated() <= size) {
            return List.of(new DateSlice(search.criterion(), dated + days.undated()));
        }
        var slices = new ArrayList<DateSlice>();
        LocalDate last = LocalDate.MAX;
        int articles = 0;
        for (Map.Entry<LocalDate, Integer> day : days.days().descendingMap().entrySet()) {
            if (articles > 0 && articles + day.getValue() > size) {
                LocalDate first = day.getKey().plusDays(1);
                slices.add(slice(search, first, last, articles));
                last = day.getKey();
                articles = 0;
            }
            articles += day.getValue();
        }
        if (articles > 0) {
            slices.add(slice(search, LocalDate.MIN, last, articles));
        }
        if (days.undated() > 0) {
            var without = search.restrictedTo(new Criterion.Undated()).criterion();
            slices.add(new DateSlice(without, days.undated()));
        }
        return slices;
    }

    private static DateSlice slice(
            ParsedQuery search, LocalDate first, LocalDate last, int articles) {
        var range = new Criterion.Dated(new DateRange(first, last));
        return new DateSlice(search.restrictedTo(range).criterion(), articles);
    }
}
