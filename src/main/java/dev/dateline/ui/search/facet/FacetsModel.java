package dev.dateline.ui.search.facet;

import dev.dateline.message.DisplayLanguage;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.FacetCount;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.search.DateRangeFormatter;
import dev.dateline.ui.search.SearchModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The navigation's three sections, counted over the current result: sources, speakers, and dates.
/// Years are counted as if no date were asked for, so that another can be chosen at once; the year
/// that was chosen unfolds into its months, the month into its days.
public final class FacetsModel {
    private final SearchModel search;
    private final ReadOnlyObjectWrapper<List<Facet>> dates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Facet>> sources =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Facet>> speakers =
            new ReadOnlyObjectWrapper<>(List.of());

    public FacetsModel(SearchModel search) {
        this.search = search;
        search.resultProperty().addListener((_, _, _) -> update());
    }

    /// Adds the facet's filter to the query, or takes it away.
    public void toggle(Facet facet) {
        search.query().toggleFilter(facet.field(), facet.value());
    }

    /// Whether the filter is just this; of a month that is chosen, its days are not chosen besides.
    public boolean isChosen(Facet facet) {
        return facet.field().equals("date")
                ? isWithinDateFilter(facet.value())
                        && !isWithinDateFilter(enclosingDate(facet.value()))
                : search.query().hasFilter(facet.field(), facet.value());
    }

    /// The month of a day, the year of a month, or nothing.
    private static String enclosingDate(String date) {
        return date.substring(0, Math.max(0, date.lastIndexOf('-')));
    }

    private void update() {
        var page = search.resultProperty().get();
        dates.set(dates(search.timelineHistogramProperty().get()));
        sources.set(toFacets("source", page.sources()));
        speakers.set(toFacets("speaker", page.speakers()));
    }

    /// Newest first.
    private List<Facet> dates(DateHistogram histogram) {
        var years = new TreeMap<Integer, Integer>(Comparator.reverseOrder());
        Map<YearMonth, Integer> months = histogram.months();
        months.forEach((month, count) -> years.merge(month.getYear(), count, Integer::sum));
        var facets = new ArrayList<Facet>();
        years.forEach((year, count) -> {
            String name = String.valueOf(year);
            facets.add(new Facet("date", name, name, count, 0));
            if (years.size() == 1 || isFilteredYear(year)) {
                addMonths(facets, year, months);
            }
        });
        return List.copyOf(facets);
    }

    private boolean isWithinDateFilter(String date) {
        return search.query().dateFilter().isPresent()
                && DateRange.parse(date)
                        .filter(days ->
                                search.query().dateFilter().get().first().compareTo(days.first())
                                        <= 0)
                        .filter(days ->
                                search.query().dateFilter().get().last().compareTo(days.last())
                                        >= 0)
                        .isPresent();
    }

    private boolean isFilteredYear(int year) {
        return search.query()
                .dateFilter()
                .filter(range -> range.first().getYear() == year || range.last().getYear() == year)
                .isPresent();
    }

    /// Whether the filter is this month or some of its days.
    private boolean containsDateFilter(YearMonth month) {
        return search.query()
                .dateFilter()
                .filter(range -> !range.first().isBefore(month.atDay(1)))
                .filter(range -> !range.last().isAfter(month.atEndOfMonth()))
                .isPresent();
    }

    private void addDays(List<Facet> facets, YearMonth month) {
        search.timelineHistogramProperty()
                .get()
                .days()
                .subMap(month.atDay(1), true, month.atEndOfMonth(), true)
                .descendingMap()
                .forEach((day, count) ->
                        facets.add(
                                new Facet(
                                        "date",
                                        day.toString(),
                                        DateRangeFormatter.formatWeekday(day),
                                        count,
                                        2)));
    }

    private void addMonths(List<Facet> facets, int year, Map<YearMonth, Integer> months) {
        for (int number = 12; number >= 1; number--) {
            YearMonth month = YearMonth.of(year, number);
            Integer count = months.get(month);
            if (count != null) {
                String words =
                        Month.of(number)
                                .getDisplayName(
                                        TextStyle.FULL_STANDALONE, DisplayLanguage.locale());
                facets.add(new Facet("date", month.toString(), words, count, 1));
                if (containsDateFilter(month)) {
                    addDays(facets, month);
                }
            }
        }
    }

    private static List<Facet> toFacets(String field, List<FacetCount> counts) {
        return counts.stream()
                .map(c -> new Facet(field, c.value(), c.value(), c.articles(), 0))
                .filter(facet -> !facet.value().isBlank())
                .toList();
    }

    public ReadOnlyObjectProperty<List<Facet>> datesProperty() {
        return dates.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Facet>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Facet>> speakersProperty() {
        return speakers.getReadOnlyProperty();
    }
}
