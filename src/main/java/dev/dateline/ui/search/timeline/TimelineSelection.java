package dev.dateline.ui.search.timeline;

import dev.dateline.search.query.DateRange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Tracks the current bar of the timeline and the days that the user selects by mouse or keys.
///
/// A drag that begins inside the filtered days moves them. A drag that begins at one of their edges
/// moves that edge. Any other drag selects new days.
final class TimelineSelection {
    /// Bar index that stands for no bar.
    private static final int NONE = -1;

    private final TimelineModel model;
    private final Consumer<DateRange> onFilter;
    private final Runnable onChanged;
    private @Nullable DateRange filter;
    private @Nullable FilterDrag filterDrag;

    /// The bar at the fixed end of the selection, or [#NONE].
    private int anchor = NONE;

    private int currentBar = NONE;

    /// @param onFilter receives the days that the user selects
    /// @param onChanged runs after every change
    TimelineSelection(TimelineModel model, Consumer<DateRange> onFilter, Runnable onChanged) {
        this.model = model;
        this.onFilter = onFilter;
        this.onChanged = onChanged;
    }

    /// A mouse drag that moves the filtered days to other days.
    ///
    /// @param first the first filtered bar
    /// @param last the last filtered bar
    /// @param from the bar that the drag began on
    private record FilterDrag(int first, int last, int from) {
        /// Returns the distance of the drag in bars, limited so that all moved days stay on the
        /// timeline. The timeline has `bars` bars; the mouse is on the bar `current`.
        int shift(int current, int bars) {
            return Math.clamp(current - from, -first, bars - 1 - last);
        }
    }

    /// The position of the mouse relative to the filtered days.
    enum Grip {
        OUTSIDE,
        INSIDE,
        FIRST_EDGE,
        LAST_EDGE
    }

    /// Sets the days of the query's date filter, or null if it has none.
    void setFilter(@Nullable DateRange days) {
        filter = days;
        onChanged.run();
    }

    @Nullable DateRange filter() {
        return filter;
    }

    /// Ends the selection of days and makes `bar` the current bar.
    void moveTo(int bar) {
        clearDrag();
        setCurrentBar(bar);
    }

    void mouseExited() {
        if (anchor == NONE && filterDrag == null) {
            setCurrentBar(NONE);
        }
    }

    void focusChanged(boolean focused) {
        setCurrentBar(
                focused && currentBar == NONE ? bars().size() - 1 : focused ? currentBar : NONE);
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
        setCurrentBar(bar);
    }

    void dragTo(int bar) {
        setCurrentBar(bar);
    }

    /// Returns the index of the first bar with filtered days, or -1.
    int firstFilteredBar() {
        List<TimelineBar> bars = bars();
        for (int i = 0; i < bars.size(); i++) {
            if (isFiltered(bars.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    /// Returns the index of the last bar with filtered days, or -1.
    int lastFilteredBar() {
        List<TimelineBar> bars = bars();
        for (int i = bars.size() - 1; i >= 0; i--) {
            if (isFiltered(bars.get(i))) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isFiltered(TimelineBar bar) {
        return filter != null && TimelineModel.overlaps(bar.days(), filter);
    }

    private void clearDrag() {
        anchor = NONE;
        filterDrag = null;
    }

    /// Moves the current bar by `distance` bars and, if `extend` is true, selects the bars in
    /// between.
    void step(int distance, boolean extend) {
        if (!extend) {
            clearDrag();
        } else if (anchor == NONE) {
            anchor = currentBar;
        }
        setCurrentBar(Math.clamp(currentBar + distance, 0, Math.max(0, bars().size() - 1)));
    }

    /// Makes the selected or moved days the date filter of the query.
    void applyAsFilter() {
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

    /// Returns the position of the current bar, from 0 (left) to 1 (right).
    double cursorFraction() {
        return currentBar == NONE ? 0.5 : (currentBar + 0.5) / Math.max(1, bars().size());
    }

    /// Returns the index of the current bar, or -1.
    int currentBar() {
        return currentBar;
    }

    /// Returns the days that are being selected or moved, or else the filtered days.
    @Nullable DateRange highlightedRange() {
        return anchor == NONE && filterDrag == null ? filter : selectedRange();
    }

    /// Describes the selected days, such as "March 2022: 3 of 12 articles"; empty if there are
    /// none.
    String tooltipText() {
        DateRange days = selectedRange();
        return days == null ? "" : model.describe(days);
    }

    private @Nullable DateRange selectedRange() {
        int first = Math.min(anchor == NONE ? currentBar : anchor, currentBar);
        int last = Math.max(anchor, currentBar);
        FilterDrag drag = filterDrag;
        if (drag != null && currentBar != drag.from()) {
            int shift = drag.shift(currentBar, bars().size());
            first = drag.first() + shift;
            last = drag.last() + shift;
        }
        List<TimelineBar> bars = bars();
        if (currentBar < 0 || currentBar >= bars.size() || last >= bars.size()) {
            return null;
        }
        return new DateRange(bars.get(first).days().first(), bars.get(last).days().last());
    }

    private List<TimelineBar> bars() {
        return model.barsProperty().get();
    }

    private void setCurrentBar(int bar) {
        currentBar = bar;
        onChanged.run();
    }
}
