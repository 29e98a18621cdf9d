package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.search.DateRangeFormatter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The bars of the timeline: the visible range of days, divided into years, months or days.
///
/// The unit is the finest one whose bars fit, see [#setMaxBars]. Zooming and panning change the
/// visible range within the full range, which goes from the archive's first day to its last.
public final class TimelineModel {
    private static final DateHistogram EMPTY_HISTOGRAM = new DateHistogram(new TreeMap<>(), 0);
    private static final DateRange EMPTY_RANGE = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final int MIN_VISIBLE_DAYS = 7;

    /// Number of days below which the full range is extended to whole months.
    private static final int WHOLE_MONTHS_BELOW = 21;

    private final ReadOnlyObjectWrapper<List<TimelineBar>> bars =
            new ReadOnlyObjectWrapper<>(List.of());
    private DateHistogram allArticles = EMPTY_HISTOGRAM;
    private DateHistogram matches = EMPTY_HISTOGRAM;
    private DateRange fullRange = EMPTY_RANGE;
    private DateRange visibleRange = fullRange;
    private TimelineUnit unit = TimelineUnit.MONTH;
    private int maxBars = 300;
    private boolean searched;

    /// Sets the number of articles per day in the archive. A zoomed range is kept if it is still
    /// inside the full range.
    public void showAll(DateHistogram histogram) {
        boolean keepZoom = isZoomed();
        allArticles = histogram;
        NavigableMap<LocalDate, Integer> days = histogram.days();
        fullRange = days.isEmpty() ? EMPTY_RANGE : fullRange(days.firstKey(), days.lastKey());
        keepZoom =
                keepZoom
                        && !visibleRange.first().isBefore(fullRange.first())
                        && !visibleRange.last().isAfter(fullRange.last());
        visibleRange = keepZoom ? visibleRange : fullRange;
        updateBars();
    }

    private static DateRange fullRange(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) < WHOLE_MONTHS_BELOW
                ? new DateRange(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()))
                : new DateRange(first, last);
    }

    /// Sets the number of articles per day that match the query.
    public void showMatches(DateHistogram histogram) {
        matches = histogram;
        searched = true;
        updateBars();
    }

    /// Removes the matches, because the query is empty.
    public void showNoMatches() {
        matches = EMPTY_HISTOGRAM;
        searched = false;
        updateBars();
    }

    /// Sets the maximum number of bars that fit in the timeline; values below 1 are ignored.
    public void setMaxBars(int max) {
        if (max > 0 && max != maxBars) {
            maxBars = max;
            updateBars();
        }
    }

    /// Shows fewer (factor below 1) or more days and keeps one day at its position on the screen.
    ///
    /// @param fraction the position of the day to keep, from 0 (left) to 1 (right)
    public void zoom(double factor, double fraction) {
        long days = dayCount(visibleRange);
        long wanted =
                Math.clamp(
                        Math.round(days * factor),
                        MIN_VISIBLE_DAYS,
                        Math.max(MIN_VISIBLE_DAYS, dayCount(fullRange)));
        LocalDate fixed = visibleRange.first().plusDays(Math.round(days * fraction));
        setVisibleRange(fixed.minusDays(Math.round(wanted * fraction)), wanted);
    }

    /// Moves the visible range by a fraction of its length; to the left if negative.
    public void pan(double fraction) {
        long days = dayCount(visibleRange);
        setVisibleRange(visibleRange.first().plusDays(Math.round(days * fraction)), days);
    }

    /// Makes `range` the visible range, extended to at least one week.
    public void zoomTo(DateRange range) {
        setVisibleRange(range.first(), Math.max(MIN_VISIBLE_DAYS, dayCount(range)));
    }

    /// Moves the visible range so that it includes `range`, if the two share no day. The visible
    /// range grows if `range` is longer.
    public void reveal(DateRange range) {
        if (isZoomed()
                && !overlaps(range, visibleRange)
                && !range.last().isBefore(fullRange.first())) {
            long days = dayCount(range);
            long wanted = Math.max(dayCount(visibleRange), Math.min(days, dayCount(fullRange)));
            setVisibleRange(range.first().minusDays((wanted - Math.min(wanted, days)) / 2), wanted);
        }
    }

    /// Makes the full range visible.
    public void zoomOut() {
        visibleRange = fullRange;
        updateBars();
    }

    private void setVisibleRange(LocalDate first, long days) {
        if (days >= dayCount(fullRange)) {
            visibleRange = fullRange;
        } else {
            LocalDate latest = fullRange.last().minusDays(days - 1);
            LocalDate start = first.isBefore(fullRange.first()) ? fullRange.first() : first;
            start = start.isAfter(latest) ? latest : start;
            visibleRange = new DateRange(start, start.plusDays(days - 1));
        }
        updateBars();
    }

    private void updateBars() {
        if (allArticles.days().isEmpty()) {
            bars.set(List.of());
            return;
        }
        unit = finestUnit();
        var updated = new ArrayList<TimelineBar>();
        LocalDate start = unit.startOf(visibleRange.first());
        while (!start.isAfter(visibleRange.last())) {
            LocalDate next = unit.nextStart(start);
            updated.add(barFor(new DateRange(start, next.minusDays(1))));
            start = next;
        }
        bars.set(List.copyOf(updated));
    }

    private TimelineUnit finestUnit() {
        if (dayCount(visibleRange) <= maxBars) {
            return TimelineUnit.DAY;
        }
        long months = ChronoUnit.MONTHS.between(visibleRange.first(), visibleRange.last()) + 2;
        return months <= maxBars ? TimelineUnit.MONTH : TimelineUnit.YEAR;
    }

    private static int count(DateHistogram histogram, DateRange days) {
        return histogram.days().subMap(days.first(), true, days.last(), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static long dayCount(DateRange range) {
        return ChronoUnit.DAYS.between(range.first(), range.last()) + 1;
    }

    /// Whether two ranges share at least one day.
    static boolean overlaps(DateRange a, DateRange b) {
        return !a.last().isBefore(b.first()) && !a.first().isAfter(b.last());
    }

    /// Returns the range from the archive's first day to its last.
    DateRange fullRange() {
        return fullRange;
    }

    /// Returns the number of matches on a day, or of articles while nothing is searched.
    int countOn(LocalDate day) {
        return (searched ? matches : allArticles).days().getOrDefault(day, 0);
    }

    private TimelineBar barFor(DateRange days) {
        return new TimelineBar(days, count(allArticles, days), count(matches, days));
    }

    /// Describes the articles of some days, such as "March 2022: 3 of 12 articles".
    String describe(DateRange days) {
        TimelineBar bar = barFor(days);
        String range = DateRangeFormatter.format(days);
        return searched
                ? Messages.of("timeline.matches", range, bar.matches(), bar.articles())
                : Messages.of("timeline.articles", range, bar.articles());
    }

    /// Whether only a part of the full range is visible.
    public boolean isZoomed() {
        return !visibleRange.equals(fullRange);
    }

    /// Returns the unit of the bars.
    public TimelineUnit unit() {
        return unit;
    }

    /// The bars from left to right, without gaps; empty if no article has a date.
    public ReadOnlyObjectProperty<List<TimelineBar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }
}
