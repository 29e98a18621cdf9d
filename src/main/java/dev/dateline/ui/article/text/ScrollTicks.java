package dev.dateline.ui.article.text;

import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Short strokes beside the scroll bar: where in the article its quotations and hits are.
public final class ScrollTicks extends Region {
    /// The marks that have ticks, the lowest first.
    static final List<MarkType> TICKED_MARKS =
            List.of(MarkType.QUOTE, MarkType.HIT, MarkType.CURRENT_HIT);

    private final Map<MarkType, Path> paths = new EnumMap<>(MarkType.class);
    private final Map<MarkType, List<Double>> fractionsByMark = new EnumMap<>(MarkType.class);

    ScrollTicks() {
        getStyleClass().add("scroll-ticks");
        setMouseTransparent(true);
        for (MarkType mark : TICKED_MARKS) {
            var path = new Path();
            path.setManaged(false);
            path.getStyleClass().addAll("tick", mark.styleClass());
            paths.put(mark, path);
            fractionsByMark.put(mark, List.of());
            getChildren().add(path);
        }
    }

    /// @param fractions of the article's height, from 0 at the top to 1
    void show(MarkType mark, List<Double> fractions) {
        fractionsByMark.put(mark, List.copyOf(fractions));
        setNeedsLayout(true);
    }

    public List<Double> shownFractions(MarkType mark) {
        return fractionsByMark.getOrDefault(mark, List.of());
    }

    @Override
    protected void layoutChildren() {
        paths.forEach((mark, path) -> path.getElements().setAll(strokes(shownFractions(mark))));
    }

    private List<PathElement> strokes(List<Double> fractions) {
        var strokes = new ArrayList<PathElement>();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        for (double fraction : fractions) {
            double y = Math.round(top + fraction * height) + 0.5;
            strokes.add(new MoveTo(snappedLeftInset(), y));
            strokes.add(new LineTo(getWidth() - snappedRightInset(), y));
        }
        return strokes;
    }
}
