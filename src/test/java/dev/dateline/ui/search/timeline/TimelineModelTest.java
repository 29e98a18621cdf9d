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
        assertEquals("2 March 2022: 3 of 4 articles", model.describe(bars().get(1).days()));
        model.showNoMatches();
        assertEquals("2 March 2022: 4 articles", model.describe(bars().get(1).days()));
    }

    @Test
    void monthBarsCountMatchesAfterZoom() {
        model.showAll(histogram(Map.of("2012-01-05", 2, "2015-06-03", 4, "2021-12-31", 1)));
        model.showMatches(histogram(Map.of("2012-01-05", 1, "2015-06-03", 3)));
        assertEquals(TimelineUnit.MONTH, model.unit());
        assertEquals(new TimelineBar(days("2012-01-01", "2012-01-31"), 2, 1), bars().getFirst());
        model.zoomTo(days("2015-06-01", "2015-06-30"));
        assertEquals(new TimelineBar(days("2015-06-03", "2015-06-03"), 4, 3), bars().get(2));
    }

    @Test
    void panStopsAtFullRange() {
        model.showAll(histogram(Map.of("2012-01-01", 1, "2021-12-31", 1)));
        model.zoomTo(days("2015-06-01", "2015-06-30"));
        model.pan(-1);
        assertEquals(LocalDate.of(2015, 5, 2), bars().getFirst().days().first());
        model.pan(1000);
        assertEquals(LocalDate.of(2021, 12, 31), bars().getLast().days().last());
        assertEquals(30, bars().size());
    }

    @Test
    void revealMovesVisibleRangeToOtherDays() {
        model.showAll(histogram(Map.of("2012-01-01", 1, "2021-12-31", 1)));
        model.zoomTo(days("2015-06-01", "2015-06-30"));
        model.reveal(days("2015-06-30", "2015-07-30"));
        assertEquals(LocalDate.of(2015, 6, 1), bars().getFirst().days().first());
        model.reveal(days("2018-03-11", "2018-03-20"));
        assertEquals(LocalDate.of(2018, 3, 1), bars().getFirst().days().first());
        assertEquals(30, bars().size());
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
