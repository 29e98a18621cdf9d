package dev.dateline.ui.article;

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
final class ScrollTicks extends Region {
    /// The marks that have ticks, the lowest first.
    static final List<Mark> TICKED = List.of(Mark.QUOTE, Mark.HIT, Mark.CURRENT_HIT);

    private final Map<Mark, Path> paths = new EnumMap<>(Mark.class);
    private final Map<Mark, List<Double>> places = new EnumMap<>(Mark.class);

    ScrollTicks() {
        getStyleClass().add("scroll-ticks");
        setMouseTransparent(true);
        for (Mark mark : TICKED) {
            var path = new Path();
            path.setManaged(false);
            path.getStyleClass().addAll("tick", mark.styleClass());
            paths.put(mark, path);
            places.put(mark, List.of());
            getChildren().add(path);
        }
    }

    /// @param fractions of the article's height, from 0 at the top to 1
    void show(Mark mark, List<Double> fractions) {
        places.put(mark, List.copyOf(fractions));
        setNeedsLayout(true);
    }

    List<Double> shown(Mark mark) {
        return places.getOrDefault(mark, List.of());
    }

    @Override
    protected void layoutChildren() {
        paths.forEach((mark, path) -> path.getElements().setAll(strokes(shown(mark))));
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
