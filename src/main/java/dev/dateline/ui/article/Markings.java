package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What is marked in a text, and the ticks that tell of it. Ticks can only be placed when the text
/// has been laid out, so they lag behind.
final class Markings {
    private final ScrollTicks ticks;
    private final Map<Mark, List<TextSpan>> marked = new EnumMap<>(Mark.class);
    private final Set<Mark> unticked = EnumSet.noneOf(Mark.class);
    private double tickedHeight = -1;

    Markings(ScrollTicks ticks) {
        this.ticks = ticks;
    }

    /// Another text has nothing marked yet.
    void clear() {
        marked.clear();
        tickedHeight = -1;
    }

    void put(Mark mark, List<TextSpan> spans) {
        marked.put(mark, List.copyOf(spans));
        if (ScrollTicks.TICKED.contains(mark)) {
            unticked.add(mark);
        }
    }

    List<TextSpan> get(Mark mark) {
        return marked.getOrDefault(mark, List.of());
    }

    /// Places the ticks that are not where they should be.
    ///
    /// @param height of the text; all ticks move when it changes
    /// @param share how far down a span is, from 0 to 1
    void tick(double height, ToDoubleFunction<TextSpan> share) {
        if (tickedHeight != height) {
            tickedHeight = height;
            unticked.addAll(ScrollTicks.TICKED);
        }
        unticked.forEach(
                mark -> ticks.show(mark, get(mark).stream().mapToDouble(share).boxed().toList()));
        unticked.clear();
    }
}
