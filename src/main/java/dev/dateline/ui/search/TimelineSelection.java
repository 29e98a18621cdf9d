package dev.dateline.ui.search;

import dev.dateline.message.Messages;
import dev.dateline.search.DateRange;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The bar that mouse or keys are on, and those that are being marked from there.
final class TimelineSelection {
    private static final int NONE = -1;

    private final TimelineModel model;
    private final Consumer<DateRange> narrow;
    private Runnable changed = () -> {};
    private int anchor = NONE;
    private int current = NONE;

    TimelineSelection(TimelineModel model, Consumer<DateRange> narrow) {
        this.model = model;
        this.narrow = narrow;
    }

    void changed(Runnable listener) {
        changed = listener;
    }

    void hover(int bar) {
        anchor = NONE;
        moveTo(bar);
    }

    void leave() {
        if (anchor == NONE) {
            moveTo(NONE);
        }
    }

    void focus(boolean focused) {
        moveTo(focused && current == NONE ? bars().size() - 1 : focused ? current : NONE);
    }

    void press(int bar) {
        anchor = bar;
        moveTo(bar);
    }

    void dragTo(int bar) {
        moveTo(bar);
    }

    /// One bar further; `marking` keeps those passed over.
    void step(int by, boolean marking) {
        if (!marking) {
            anchor = NONE;
        } else if (anchor == NONE) {
            anchor = current;
        }
        moveTo(Math.clamp(current + by, 0, Math.max(0, bars().size() - 1)));
    }

    /// Filters by what is marked.
    void release() {
        DateRange days = days();
        anchor = NONE;
        if (days != null) {
            narrow.accept(days);
        }
        changed.run();
    }

    void zoomIntoCurrent() {
        DateRange days = days();
        anchor = NONE;
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

    /// The days being marked, or else those filtered by.
    @Nullable DateRange marked(@Nullable DateRange filter) {
        return anchor == NONE ? filter : days();
    }

    /// "March 2022: 3 of 12 articles"; empty while the cursor is nowhere.
    String words() {
        DateRange days = days();
        if (days == null) {
            return "";
        }
        int articles = 0;
        int matches = 0;
        for (Bar bar : bars().subList(Math.min(from(), current), Math.max(from(), current) + 1)) {
            articles += bar.articles();
            matches += bar.matches();
        }
        return model.isSearched()
                ? Messages.of("timeline.words", DateWords.of(days), matches, articles)
                : Messages.of("timeline.articles", DateWords.of(days), articles);
    }

    private @Nullable DateRange days() {
        List<Bar> bars = bars();
        if (current < 0 || current >= bars.size() || from() >= bars.size()) {
            return null;
        }
        Bar one = bars.get(Math.min(from(), current));
        Bar other = bars.get(Math.max(from(), current));
        return new DateRange(one.days().first(), other.days().last());
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
