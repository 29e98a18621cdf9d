package dev.dateline.ui.search.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.DateRange;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class TimelineModelTest {
    private final TimelineModel model = new TimelineModel();

    @Test
    void fewMonthsHaveDayBars() {
        model.showAll(histogram(Map.of("2022-03-01", 2, "2022-05-31", 1)));
        assertEquals(TimelineUnit.DAY, model.unit());
        assertEquals(92, bars().size());
    }

    @Test
    void unitDependsOnRangeAndMaxBars() {
        model.showAll(histogram(Map.of("2012-03-01", 2, "2022-05-31", 1)));
        assertEquals(TimelineUnit.MONTH, model.unit());
        assertEquals(123, bars().size());
        model.setMaxBars(50);
        assertEquals(TimelineUnit.YEAR, model.unit());
        assertEquals(11, bars().size());
    }

    @Test
    void daysWithoutArticlesHaveEmptyBars() {
        model.showAll(histogram(Map.of("2022-03-01", 2, "2022-03-30", 1)));
        assertEquals(
                List.of(2, 0, 0), bars().stream().limit(3).map(TimelineBar::articles).toList());
    }

    @Test
    void fewDaysAreExtendedToWholeMonths() {
        model.showAll(histogram(Map.of("2022-03-04", 1)));
        assertEquals(31, bars().size());
        assertEquals(1, bars().get(3).articles());
    }

    @Test
    void barsCountMatchesAndArticles() {
        model.showAll(histogram(Map.of("2022-03-01", 5, "2022-03-02", 4)));
        model.showMatches(histogram(Map.of("2022-03-02", 3)));
        assertEquals(new TimelineBar(days("2022-03-02", "2022-03-02"), 4, 3), bars().get(1));
        assertTrue(model.isSearched());
        model.showNoMatches();
        assertFalse(model.isSearched());
    }

    @Test
    void zoomKeepsFixedDayAndEndsAtFullRange() {
        model.showAll(histogram(Map.of("2012-01-01", 1, "2021-12-31", 1)));
        model.zoom(0.5, 1);
        assertEquals(LocalDate.of(2021, 12, 31), bars().getLast().days().last());
        assertTrue(model.isZoomed());
        model.zoom(100, 0.5);
        assertFalse(model.isZoomed());
    }

    @Test
    void zoomShowsAtLeastOneWeek() {
        model.showAll(histogram(Map.of("2012-01-01", 1, "2021-12-31", 1)));
        model.zoomTo(days("2015-06-03", "2015-06-03"));
        assertEquals(7, bars().size());
    }

    @Test
    void newArticlesKeepZoom() {
        model.showAll(histogram(Map.of("2012-01-01", 1, "2021-12-31", 1)));
        model.zoomTo(days("2015-06-01", "2015-06-30"));
        model.showAll(histogram(Map.of("2012-01-01", 1, "2015-06-05", 2, "2021-12-31", 1)));
        assertEquals(30, bars().size());
        assertEquals(2, bars().get(4).articles());
    }

    @Test
    void undatedArchiveHasNoBars() {
        model.showAll(histogram(Map.of()));
        assertEquals(List.of(), bars());
    }

    private List<TimelineBar> bars() {
        return model.barsProperty().get();
    }

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static DateHistogram histogram(Map<String, Integer> counts) {
        var days = new TreeMap<LocalDate, Integer>();
        counts.forEach((day, count) -> days.put(LocalDate.parse(day), count));
        return new DateHistogram(days, 0);
    }
}
