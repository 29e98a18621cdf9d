package dev.dateline.ui.search.facet;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;
import dev.dateline.search.SearchPage;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.SearchModel;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The facets of the current result: dates, sources and speakers with their article counts.
///
/// Dates are counted regardless of date filters, so that users can change to another date directly.
/// The filtered year shows its months, the filtered month its days.
public final class FacetsModel {
    /// A year, month, day, source or speaker that the user can filter by.
    ///
    /// @param articles the number of matching articles with this value
    /// @param depth 0 for a year, source or speaker, 1 for a month, 2 for a day
    record Facet(String field, String value, String label, int articles, int depth) {}

    private final SearchModel search;
    private List<Facet> dates = List.of();
    private List<Facet> sources = List.of();
    private List<Facet> speakers = List.of();

    public FacetsModel(SearchModel search) {
        this.search = search;
        search.resultProperty().addListener((_, _, result) -> update(result));
    }

    /// Adds the facet's filter to the query, or removes it.
    void toggle(Facet facet) {
        search.query().toggleFilter(facet.field(), facet.value());
    }

    /// Whether the query filters by this value. Of a date only the longest filtered unit is chosen:
    /// for a filtered month, the month but not its days.
    boolean isChosen(Facet facet) {
        String value = facet.value();
        if (!facet.field().equals("date")) {
            return search.query().hasFilter(facet.field(), value);
        }
        String enclosing = value.substring(0, Math.max(0, value.lastIndexOf('-')));
        return isFiltered(value) && !isFiltered(enclosing);
    }

    /// Whether the date filter includes all days of a year, month or day.
    private boolean isFiltered(String date) {
        return search.query()
                .dateFilter()
                .flatMap(filter -> DateRange.parse(date).map(days -> contains(filter, days)))
                .orElse(false);
    }

    private static boolean contains(DateRange outer, DateRange inner) {
        return !outer.first().isAfter(inner.first()) && !outer.last().isBefore(inner.last());
    }

    private void update(SearchPage result) {
        dates = dateFacets(search.timelineHistogramProperty().get());
        sources = toFacets("source", result.sources());
        speakers = toFacets("speaker", result.speakers());
    }

    private List<Facet> dateFacets(DateHistogram histogram) {
        SortedMap<YearMonth, Integer> months = histogram.months();
        var years = new TreeMap<Integer, Integer>();
        months.forEach((month, count) -> years.merge(month.getYear(), count, Integer::sum));
        var facets = new ArrayList<Facet>();
        years.descendingMap()
                .forEach((year, count) -> {
                    String name = String.valueOf(year);
                    facets.add(new Facet("date", name, name, count, 0));
                    if (years.size() == 1 || isFilterEnd(year)) {
                        addMonths(facets, year, histogram, months);
                    }
                });
        return List.copyOf(facets);
    }

    /// Whether the date filter begins or ends in the given year.
    private boolean isFilterEnd(int year) {
        return search.query()
                .dateFilter()
                .filter(range -> range.first().getYear() == year || range.last().getYear() == year)
                .isPresent();
    }

    private void addMonths(
            List<Facet> facets,
            int year,
            DateHistogram histogram,
            SortedMap<YearMonth, Integer> months) {
        for (int number = 12; number >= 1; number--) {
            YearMonth month = YearMonth.of(year, number);
            Integer count = months.get(month);
            if (count != null) {
                String name =
                        month.getMonth()
                                .getDisplayName(
                                        TextStyle.FULL_STANDALONE, DisplayLanguage.locale());
                facets.add(new Facet("date", month.toString(), name, count, 1));
                var days = new DateRange(month.atDay(1), month.atEndOfMonth());
                if (search.query().dateFilter().filter(f -> contains(days, f)).isPresent()) {
                    addDays(facets, days, histogram);
                }
            }
        }
    }

    private static void addDays(List<Facet> facets, DateRange month, DateHistogram histogram) {
        histogram
                .days()
                .subMap(month.first(), true, month.last(), true)
                .descendingMap()
                .forEach((day, count) -> {
                    String name = DateRangeFormatter.formatWeekday(day);
                    facets.add(new Facet("date", day.toString(), name, count, 2));
                });
    }

    private static List<Facet> toFacets(String field, List<FacetCount> counts) {
        return counts.stream()
                .map(c -> new Facet(field, c.value(), c.value(), c.articles(), 0))
                .filter(facet -> !facet.value().isBlank())
                .toList();
    }

    /// Returns the years, newest first. A filtered year, or the only one, is followed by its
    /// months; a filtered month by its days.
    List<Facet> dates() {
        return dates;
    }

    /// Returns the sources, most articles first.
    List<Facet> sources() {
        return sources;
    }

    /// Returns the speakers, most articles first.
    List<Facet> speakers() {
        return speakers;
    }
}
