package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.query.DateRange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The bar that mouse or keys are on, and those that are being marked from there, or moved: a drag
/// that begins inside the days filtered by takes them along, one that begins at an edge of them
/// stretches them.
final class TimelineSelection {
    private static final int NONE = -1;

    private final TimelineModel model;
    private final Consumer<DateRange> narrow;
    private Runnable changed = () -> {};
    private @Nullable DateRange filter;

    /// The first and last bar that a drag takes along, and the bar it began on.
    private @Nullable Move move;

    private int anchor = NONE;
    private int current = NONE;

    TimelineSelection(TimelineModel model, Consumer<DateRange> narrow) {
        this.model = model;
        this.narrow = narrow;
    }

    private record Move(int first, int last, int from) {
        /// By how many of `bars` bars it goes, no further than there are any.
        int shift(int current, int bars) {
            return Math.clamp(current - from, -first, bars - 1 - last);
        }
    }

    /// Where a drag can begin.
    enum Grip {
        OUTSIDE,
        INSIDE,
        FIRST,
        LAST
    }

    /// The days that are filtered by now.
    void filter(@Nullable DateRange days) {
        filter = days;
        changed.run();
    }

    void changed(Runnable listener) {
        changed = listener;
    }

    void hover(int bar) {
        forget();
        moveTo(bar);
    }

    void leave() {
        if (anchor == NONE && move == null) {
            moveTo(NONE);
        }
    }

    void focus(boolean focused) {
        moveTo(focused && current == NONE ? bars().size() - 1 : focused ? current : NONE);
    }

    void press(int bar, Grip grip) {
        forget();
        int first = firstFiltered();
        int last = lastFiltered();
        switch (grip) {
            case OUTSIDE -> anchor = bar;
            case INSIDE -> move = new Move(first, last, bar);
            case FIRST -> anchor = last;
            case LAST -> anchor = first;
        }
        moveTo(bar);
    }

    /// The first bar that has days filtered by, or -1.
    int firstFiltered() {
        return filter == null ? NONE : indexOf(filter, true);
    }

    /// The last bar that has days filtered by, or -1.
    int lastFiltered() {
        return filter == null ? NONE : indexOf(filter, false);
    }

    private int indexOf(DateRange days, boolean first) {
        int found = NONE;
        List<Bar> bars = bars();
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

    private void forget() {
        anchor = NONE;
        move = null;
    }

    void dragTo(int bar) {
        moveTo(bar);
    }

    /// One bar further; `marking` keeps those passed over.
    void step(int by, boolean marking) {
        if (!marking) {
            forget();
        } else if (anchor == NONE) {
            anchor = current;
        }
        moveTo(Math.clamp(current + by, 0, Math.max(0, bars().size() - 1)));
    }

    /// Filters by what is marked or was moved.
    void release() {
        DateRange days = days();
        forget();
        if (days != null) {
            narrow.accept(days);
        }
        changed.run();
    }

    void zoomIntoCurrent() {
        DateRange days = days();
        forget();
        if (days != null) {
            model.zoomTo(days);
        }
    }

    /// Where the cursor is, 0 left to 1 right.
    double place() {
        return current == NONE ? 0.5 : (current + 0.5) / Math.max(1, bars().size());
    }

    int current() {
        return current;
    }

    /// The days being marked or moved, or else those filtered by.
    @Nullable DateRange marked() {
        return anchor == NONE && move == null ? filter : days();
    }

    /// "March 2022: 3 of 12 articles"; empty while the cursor is nowhere.
    String words() {
        DateRange days = days();
        if (days == null) {
            return "";
        }
        int articles = 0;
        int matches = 0;
        for (Bar bar : bars().subList(first(), last() + 1)) {
            articles += bar.articles();
            matches += bar.matches();
        }
        return model.isSearched()
                ? Messages.of("timeline.words", DateWords.of(days), matches, articles)
                : Messages.of("timeline.articles", DateWords.of(days), articles);
    }

    private @Nullable DateRange days() {
        List<Bar> bars = bars();
        if (current < 0 || current >= bars.size() || last() >= bars.size()) {
            return null;
        }
        return new DateRange(bars.get(first()).days().first(), bars.get(last()).days().last());
    }

    private int first() {
        if (move == null || current == move.from()) {
            return Math.min(from(), current);
        }
        return move.first() + move.shift(current, bars().size());
    }

    private int last() {
        if (move == null || current == move.from()) {
            return Math.max(from(), current);
        }
        return move.last() + move.shift(current, bars().size());
    }

    private int from() {
        return anchor == NONE ? current : anchor;
    }

    private List<Bar> bars() {
        return model.barsProperty().get();
    }

    private void moveTo(int bar) {
        current = bar;
        changed.run();
    }
}
