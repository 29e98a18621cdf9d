package dev.dateline.ui.article.text;

import dev.dateline.article.TextSpan;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Draws ticks beside the scroll bar at the positions of the article's quotations and hits.
///
/// Positions are only known after the text has been laid out: [#setSpans] records the spans, and
/// [#update] places the ticks.
final class ScrollTicks extends Region {
    /// The mark types that are shown as ticks, from the bottom layer to the top layer.
    private static final List<MarkType> TICKED_MARKS =
            List.of(MarkType.QUOTE, MarkType.HIT, MarkType.CURRENT_HIT);

    private final Map<MarkType, Path> paths = new EnumMap<>(MarkType.class);
    private final Map<MarkType, List<TextSpan>> spans = new EnumMap<>(MarkType.class);
    private final Map<MarkType, List<Double>> fractions = new EnumMap<>(MarkType.class);
    private final Set<MarkType> outdated = EnumSet.noneOf(MarkType.class);
    private double textHeight = -1;

    ScrollTicks() {
        getStyleClass().add("scroll-ticks");
        setMouseTransparent(true);
        for (MarkType mark : TICKED_MARKS) {
            var path = new Path();
            path.setManaged(false);
            path.getStyleClass().addAll("tick", mark.styleClass());
            paths.put(mark, path);
            getChildren().add(path);
        }
    }

    /// Removes all spans, because another text is shown.
    void clear() {
        spans.clear();
        textHeight = -1;
    }

    /// Sets the spans of a mark type and returns whether it is shown as ticks. If so, [#update] has
    /// to be called.
    boolean setSpans(MarkType mark, List<TextSpan> marked) {
        if (!TICKED_MARKS.contains(mark)) {
            return false;
        }
        spans.put(mark, List.copyOf(marked));
        outdated.add(mark);
        return true;
    }

    /// Recomputes the tick positions of all mark types whose spans have changed.
    ///
    /// @param height the height of the text; all ticks move when it changes
    /// @param position the position of a span, from 0 (top) to 1 (bottom)
    void update(double height, ToDoubleFunction<TextSpan> position) {
        if (textHeight != height) {
            textHeight = height;
            outdated.addAll(TICKED_MARKS);
        }
        if (!outdated.isEmpty()) {
            outdated.forEach(mark ->
                    fractions.put(
                            mark,
                            spans.getOrDefault(mark, List.of()).stream()
                                    .mapToDouble(position)
                                    .boxed()
                                    .toList()));
            outdated.clear();
            setNeedsLayout(true);
        }
    }

    /// Returns the tick positions of a mark type, from 0 (top) to 1 (bottom).
    List<Double> fractions(MarkType mark) {
        return fractions.getOrDefault(mark, List.of());
    }

    @Override
    protected void layoutChildren() {
        paths.forEach((mark, path) -> path.getElements().setAll(ticks(fractions(mark))));
    }

    private List<PathElement> ticks(List<Double> positions) {
        var ticks = new ArrayList<PathElement>();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        for (double fraction : positions) {
            double y = Math.round(top + fraction * height) + 0.5;
            ticks.add(new MoveTo(snappedLeftInset(), y));
            ticks.add(new LineTo(getWidth() - snappedRightInset(), y));
        }
        return ticks;
    }
}
