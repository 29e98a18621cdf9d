package dev.dateline.library.people;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.Criterion;
import dev.dateline.search.query.DateRange;
import dev.dateline.search.query.ParsedQuery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A part of a search that the index answers quickly however large the archive is: the articles of
/// some days that follow each other, or those without a day. `articles` is how many the search was
/// counted to have there.
record DateSlice(Criterion criterion, int articles) {
    /// The portions of a search, the newest first and those without a day last: as many days each
    /// as have `size` articles together, one at least. A search with fewer than that is one
    /// portion.
    ///
    /// @param days how many articles the search has, or has at most
    static List<DateSlice> split(ParsedQuery search, DateHistogram days, int size) {
        int dated = days.days().values().stream().mapToInt(Integer::intValue).sum();
        if (dated + days.undated() <= size) {
            return List.of(new DateSlice(search.criterion(), dated + days.undated()));
        }
        var portions = new ArrayList<DateSlice>();
        LocalDate last = LocalDate.MAX;
        int articles = 0;
        for (Map.Entry<LocalDate, Integer> day : days.days().descendingMap().entrySet()) {
            if (articles > 0 && articles + day.getValue() > size) {
                LocalDate first = day.getKey().plusDays(1);
                portions.add(slice(search, first, last, articles));
                last = day.getKey();
                articles = 0;
            }
            articles += day.getValue();
        }
        if (articles > 0) {
            portions.add(slice(search, LocalDate.MIN, last, articles));
        }
        if (days.undated() > 0) {
            var without = search.restrictedTo(new Criterion.Undated()).criterion();
            portions.add(new DateSlice(without, days.undated()));
        }
        return portions;
    }

    private static DateSlice slice(
            ParsedQuery search, LocalDate first, LocalDate last, int articles) {
        var range = new Criterion.Dated(new DateRange(first, last));
        return new DateSlice(search.restrictedTo(range).criterion(), articles);
    }
}
