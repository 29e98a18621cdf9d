package dev.dateline.ui.search.timeline;

import dev.dateline.search.DateHistogram;
import dev.dateline.search.query.DateRange;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// What the timeline shows: a stretch of time cut into bars, as finely as [#setMaxBars] says there
/// is room for. Zooming changes the stretch; the grain (year, month, day) follows.
public final class TimelineModel {
    private static final DateHistogram EMPTY_HISTOGRAM = new DateHistogram(new TreeMap<>(), 0);
    private static final DateRange EMPTY_RANGE = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final int MIN_VISIBLE_DAYS = 7;
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

    /// The whole archive. What is shown is kept if it was zoomed into and is still inside.
    public void showAll(DateHistogram histogram) {
        boolean zoomed = !visibleRange.equals(fullRange);
        allArticles = histogram;
        NavigableMap<LocalDate, Integer> days = histogram.days();
        fullRange = days.isEmpty() ? EMPTY_RANGE : toWholeMonths(days.firstKey(), days.lastKey());
        visibleRange = zoomed && contains(fullRange, visibleRange) ? visibleRange : fullRange;
        updateBars();
    }

    private static boolean contains(DateRange outer, DateRange inner) {
        return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
    }

    /// A few days are shown within their whole months.
    private static DateRange toWholeMonths(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) < WHOLE_MONTHS_BELOW
                ? new DateRange(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()))
                : new DateRange(first, last);
    }

    /// What matches now.
    public void showMatches(DateHistogram histogram) {
        matches = histogram;
        searched = true;
        updateBars();
    }

    /// Nothing is searched: all articles, none of them more than the others.
    public void showNoMatches() {
        matches = EMPTY_HISTOGRAM;
        searched = false;
        updateBars();
    }

    /// At most so many bars have room.
    public void setMaxBars(int most) {
        if (most > 0 && most != maxBars) {
            maxBars = most;
            updateBars();
        }
    }

    /// Shows fewer (factor below 1) or more days, keeping the day at `place` (0 left to 1 right)
    /// where it is.
    public void zoom(double factor, double place) {
        long days = dayCount(visibleRange);
        long wanted =
                Math.clamp(
                        Math.round(days * factor),
                        MIN_VISIBLE_DAYS,
                        Math.max(MIN_VISIBLE_DAYS, dayCount(fullRange)));
        LocalDate fixed = visibleRange.first().plusDays(Math.round(days * place));
        setVisibleRange(fixed.minusDays(Math.round(wanted * place)), wanted);
    }

    /// Moves what is shown by a part of itself, to the left if negative.
    public void pan(double part) {
        long days = dayCount(visibleRange);
        setVisibleRange(visibleRange.first().plusDays(Math.round(days * part)), days);
    }

    /// Shows these days, and a week at least.
    public void zoomTo(DateRange range) {
        setVisibleRange(range.first(), Math.max(MIN_VISIBLE_DAYS, dayCount(range)));
    }

    /// Brings days into what is shown, if none of them is, without zooming more than they need.
    public void reveal(DateRange range) {
        boolean overlaps =
                !range.last().isBefore(visibleRange.first())
                        && !range.first().isAfter(visibleRange.last());
        if (!overlaps && !range.last().isBefore(fullRange.first()) && isZoomed()) {
            long wanted =
                    Math.max(
                            dayCount(visibleRange), Math.min(dayCount(range), dayCount(fullRange)));
            setVisibleRange(
                    range.first().minusDays((wanted - Math.min(wanted, dayCount(range))) / 2),
                    wanted);
        }
    }

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
        var cut = new ArrayList<TimelineBar>();
        LocalDate start = unit.startOf(visibleRange.first());
        while (!start.isAfter(visibleRange.last())) {
            LocalDate last = unit.nextStart(start).minusDays(1);
            var days = new DateRange(start, last);
            cut.add(new TimelineBar(days, count(allArticles, days), count(matches, days)));
            start = last.plusDays(1);
        }
        bars.set(List.copyOf(cut));
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

    /// All days that the archive covers, from its first article to its last.
    DateRange fullRange() {
        return fullRange;
    }

    /// How many articles match on a day, or, where nothing is searched, how many there are.
    int countOn(LocalDate day) {
        return (searched ? matches : allArticles).days().getOrDefault(day, 0);
    }

    /// Some days as one bar.
    TimelineBar barFor(DateRange days) {
        return new TimelineBar(days, count(allArticles, days), count(matches, days));
    }

    public boolean isZoomed() {
        return !visibleRange.equals(fullRange);
    }

    /// Whether some articles match rather than all.
    public boolean isSearched() {
        return searched;
    }

    public TimelineUnit unit() {
        return unit;
    }

    /// How many articles of the archive bear no date.
    public int undated() {
        return allArticles.undated();
    }

    /// The bars from left to right, without gaps.
    public ReadOnlyObjectProperty<List<TimelineBar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }
}
