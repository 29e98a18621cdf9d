package dev.dateline.ui.search.timeline;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;
import dev.dateline.ui.search.DateRangeFormatter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The bar that mouse or keys are on, and those that are being marked from there, or moved: a drag
/// that begins inside the days filtered by takes them along, one that begins at an edge of them
/// stretches them.
final class TimelineSelection {
    private static final int NONE = -1;

    private final TimelineModel model;
    private final Consumer<DateRange> onFilter;
    private Runnable onChanged = () -> {};
    private @Nullable DateRange filter;

    /// The first and last bar that a drag takes along, and the bar it began on.
    private @Nullable FilterDrag filterDrag;

    private int anchor = NONE;
    private int currentBar = NONE;

    TimelineSelection(TimelineModel model, Consumer<DateRange> narrow) {
        this.model = model;
        this.onFilter = narrow;
    }

    private record FilterDrag(int first, int last, int from) {
        /// By how many of `bars` bars it goes, no further than there are any.
        int shift(int current, int bars) {
            return Math.clamp(current - from, -first, bars - 1 - last);
        }
    }

    /// Where a drag can begin.
    enum Grip {
        OUTSIDE,
        INSIDE,
        FIRST_EDGE,
        LAST_EDGE
    }

    /// The days that are filtered by now.
    void filter(@Nullable DateRange days) {
        filter = days;
        onChanged.run();
    }

    void onChanged(Runnable listener) {
        onChanged = listener;
    }

    void hover(int bar) {
        clearDrag();
        moveTo(bar);
    }

    void leave() {
        if (anchor == NONE && filterDrag == null) {
            moveTo(NONE);
        }
    }

    void focusChanged(boolean focused) {
        moveTo(focused && currentBar == NONE ? bars().size() - 1 : focused ? currentBar : NONE);
    }

    void press(int bar, Grip grip) {
        clearDrag();
        int first = firstFilteredBar();
        int last = lastFilteredBar();
        switch (grip) {
            case OUTSIDE -> anchor = bar;
            case INSIDE -> filterDrag = new FilterDrag(first, last, bar);
            case FIRST_EDGE -> anchor = last;
            case LAST_EDGE -> anchor = first;
        }
        moveTo(bar);
    }

    /// The first bar that has days filtered by, or -1.
    int firstFilteredBar() {
        return filter == null ? NONE : indexOf(filter, true);
    }

    /// The last bar that has days filtered by, or -1.
    int lastFilteredBar() {
        return filter == null ? NONE : indexOf(filter, false);
    }

    private int indexOf(DateRange days, boolean first) {
        int found = NONE;
        List<TimelineBar> bars = bars();
        for (int i = 0; i < bars.size(); i++) {
            DateRange bar = bars.get(i).days();
            boolean inside =
                    !bar.last().isBefore(days.first()) && !bar.first().isAfter(days.last());
            if (inside && (!first || found == NONE)) {
                found = i;
            }
        }
        return found;
    }

    private void clearDrag() {
        anchor = NONE;
        filterDrag = null;
    }

    void dragTo(int bar) {
        moveTo(bar);
    }

    /// One bar further; `marking` keeps those passed over.
    void step(int by, boolean marking) {
        if (!marking) {
            clearDrag();
        } else if (anchor == NONE) {
            anchor = currentBar;
        }
        moveTo(Math.clamp(currentBar + by, 0, Math.max(0, bars().size() - 1)));
    }

    /// Filters by what is marked or was moved.
    void release() {
        DateRange days = selectedRange();
        clearDrag();
        if (days != null) {
            onFilter.accept(days);
        }
        onChanged.run();
    }

    void zoomIntoCurrent() {
        DateRange days = selectedRange();
        clearDrag();
        if (days != null) {
            model.zoomTo(days);
        }
    }

    /// Where the cursor is, 0 left to 1 right.
    double cursorFraction() {
        return currentBar == NONE ? 0.5 : (currentBar + 0.5) / Math.max(1, bars().size());
    }

    int currentBar() {
        return currentBar;
    }

    /// The days being marked or moved, or else those filtered by.
    @Nullable DateRange highlightedRange() {
        return anchor == NONE && filterDrag == null ? filter : selectedRange();
    }

    /// "March 2022: 3 of 12 articles"; empty while the cursor is nowhere.
    String tooltipText() {
        DateRange days = selectedRange();
        if (days == null) {
            return "";
        }
        int articles = 0;
        int matches = 0;
        for (TimelineBar bar : bars().subList(firstBar(), lastBar() + 1)) {
            articles += bar.articles();
            matches += bar.matches();
        }
        return model.isSearched()
                ? Messages.of(
                        "timeline.matches", DateRangeFormatter.format(days), matches, articles)
                : Messages.of("timeline.articles", DateRangeFormatter.format(days), articles);
    }

    private @Nullable DateRange selectedRange() {
        List<TimelineBar> bars = bars();
        if (currentBar < 0 || currentBar >= bars.size() || lastBar() >= bars.size()) {
            return null;
        }
        return new DateRange(
                bars.get(firstBar()).days().first(), bars.get(lastBar()).days().last());
    }

    private int firstBar() {
        if (filterDrag == null || currentBar == filterDrag.from()) {
            return Math.min(anchorBar(), currentBar);
        }
        return filterDrag.first() + filterDrag.shift(currentBar, bars().size());
    }

    private int lastBar() {
        if (filterDrag == null || currentBar == filterDrag.from()) {
            return Math.max(anchorBar(), currentBar);
        }
        return filterDrag.last() + filterDrag.shift(currentBar, bars().size());
    }

    private int anchorBar() {
        return anchor == NONE ? currentBar : anchor;
    }

    private List<TimelineBar> bars() {
        return model.barsProperty().get();
    }

    private void moveTo(int bar) {
        currentBar = bar;
        onChanged.run();
    }
}
