package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// What is marked in a text, and the ticks that tell of it. Ticks can only be placed when the text
/// has been laid out, so they lag behind.
final class MarkedSpans {
    private final ScrollTicks ticks;
    private final Map<MarkType, List<TextSpan>> spansByMark = new EnumMap<>(MarkType.class);
    private final Set<MarkType> staleTicks = EnumSet.noneOf(MarkType.class);
    private double ticksHeight = -1;

    MarkedSpans(ScrollTicks ticks) {
        this.ticks = ticks;
    }

    /// Another text has nothing marked yet.
    void clear() {
        spansByMark.clear();
        ticksHeight = -1;
    }

    void set(MarkType mark, List<TextSpan> spans) {
        spansByMark.put(mark, List.copyOf(spans));
        if (ScrollTicks.TICKED_MARKS.contains(mark)) {
            staleTicks.add(mark);
        }
    }

    List<TextSpan> get(MarkType mark) {
        return spansByMark.getOrDefault(mark, List.of());
    }

    /// Places the ticks that are not where they should be.
    ///
    /// @param height of the text; all ticks move when it changes
    /// @param share how far down a span is, from 0 to 1
    void updateTicks(double height, ToDoubleFunction<TextSpan> share) {
        if (ticksHeight != height) {
            ticksHeight = height;
            staleTicks.addAll(ScrollTicks.TICKED_MARKS);
        }
        staleTicks.forEach(
                mark -> ticks.show(mark, get(mark).stream().mapToDouble(share).boxed().toList()));
        staleTicks.clear();
    }
}
