package dev.dateline.ui.search;

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

/// What the timeline shows: a stretch of time cut into bars, as finely as [#fit] says there is room
/// for. Zooming changes the stretch; the grain (year, month, day) follows.
public final class TimelineModel {
    private static final DateHistogram NONE = new DateHistogram(new TreeMap<>(), 0);
    private static final DateRange NOWHEN = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH);
    private static final int SHORTEST = 7;
    private static final int FEW_DAYS = 21;

    private final ReadOnlyObjectWrapper<List<Bar>> bars = new ReadOnlyObjectWrapper<>(List.of());
    private DateHistogram all = NONE;
    private DateHistogram matches = NONE;
    private DateRange whole = NOWHEN;
    private DateRange shown = whole;
    private Grain grain = Grain.MONTH;
    private int room = 300;
    private boolean searched;

    /// The whole archive. What is shown is kept if it was zoomed into and is still inside.
    public void showAll(DateHistogram histogram) {
        boolean zoomed = !shown.equals(whole);
        all = histogram;
        NavigableMap<LocalDate, Integer> days = histogram.days();
        whole = days.isEmpty() ? NOWHEN : stretch(days.firstKey(), days.lastKey());
        shown = zoomed && contains(whole, shown) ? shown : whole;
        cut();
    }

    private static boolean contains(DateRange outer, DateRange inner) {
        return !inner.first().isBefore(outer.first()) && !inner.last().isAfter(outer.last());
    }

    /// A few days are shown within their whole months.
    private static DateRange stretch(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) < FEW_DAYS
                ? new DateRange(first.withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()))
                : new DateRange(first, last);
    }

    /// What matches now.
    public void showMatches(DateHistogram histogram) {
        matches = histogram;
        searched = true;
        cut();
    }

    /// Nothing is searched: all articles, none of them more than the others.
    public void showNoMatches() {
        matches = NONE;
        searched = false;
        cut();
    }

    /// At most so many bars have room.
    public void fit(int most) {
        if (most > 0 && most != room) {
            room = most;
            cut();
        }
    }

    /// Shows fewer (factor below 1) or more days, keeping the day at `place` (0 left to 1 right)
    /// where it is.
    public void zoom(double factor, double place) {
        long days = days(shown);
        long wanted =
                Math.clamp(Math.round(days * factor), SHORTEST, Math.max(SHORTEST, days(whole)));
        LocalDate fixed = shown.first().plusDays(Math.round(days * place));
        moveTo(fixed.minusDays(Math.round(wanted * place)), wanted);
    }

    /// Moves what is shown by a part of itself, to the left if negative.
    public void pan(double part) {
        long days = days(shown);
        moveTo(shown.first().plusDays(Math.round(days * part)), days);
    }

    /// Shows these days, and a week at least.
    public void zoomTo(DateRange range) {
        moveTo(range.first(), Math.max(SHORTEST, days(range)));
    }

    /// Brings days into what is shown, if none of them is, without zooming more than they need.
    public void reveal(DateRange range) {
        boolean overlaps =
                !range.last().isBefore(shown.first()) && !range.first().isAfter(shown.last());
        if (!overlaps && !range.last().isBefore(whole.first()) && isZoomed()) {
            long wanted = Math.max(days(shown), Math.min(days(range), days(whole)));
            moveTo(range.first().minusDays((wanted - Math.min(wanted, days(range))) / 2), wanted);
        }
    }

    public void zoomOut() {
        shown = whole;
        cut();
    }

    private void moveTo(LocalDate first, long days) {
        if (days >= days(whole)) {
            shown = whole;
        } else {
            LocalDate latest = whole.last().minusDays(days - 1);
            LocalDate start = first.isBefore(whole.first()) ? whole.first() : first;
            start = start.isAfter(latest) ? latest : start;
            shown = new DateRange(start, start.plusDays(days - 1));
        }
        cut();
    }

    private void cut() {
        if (all.days().isEmpty()) {
            bars.set(List.of());
            return;
        }
        grain = finest();
        var cut = new ArrayList<Bar>();
        LocalDate start = grain.start(shown.first());
        while (!start.isAfter(shown.last())) {
            LocalDate last = grain.next(start).minusDays(1);
            var days = new DateRange(start, last);
            cut.add(new Bar(days, count(all, days), count(matches, days)));
            start = last.plusDays(1);
        }
        bars.set(List.copyOf(cut));
    }

    private Grain finest() {
        if (days(shown) <= room) {
            return Grain.DAY;
        }
        long months = ChronoUnit.MONTHS.between(shown.first(), shown.last()) + 2;
        return months <= room ? Grain.MONTH : Grain.YEAR;
    }

    private static int count(DateHistogram histogram, DateRange days) {
        return histogram.days().subMap(days.first(), true, days.last(), true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static long days(DateRange range) {
        return ChronoUnit.DAYS.between(range.first(), range.last()) + 1;
    }

    /// All days that the archive covers, from its first article to its last.
    DateRange whole() {
        return whole;
    }

    /// How many articles match on a day, or, where nothing is searched, how many there are.
    int on(LocalDate day) {
        return (searched ? matches : all).days().getOrDefault(day, 0);
    }

    /// Some days as one bar.
    Bar over(DateRange days) {
        return new Bar(days, count(all, days), count(matches, days));
    }

    public boolean isZoomed() {
        return !shown.equals(whole);
    }

    /// Whether some articles match rather than all.
    public boolean isSearched() {
        return searched;
    }

    public Grain grain() {
        return grain;
    }

    /// How many articles of the archive bear no date.
    public int undated() {
        return all.undated();
    }

    /// The bars from left to right, without gaps.
    public ReadOnlyObjectProperty<List<Bar>> barsProperty() {
        return bars.getReadOnlyProperty();
    }
}
